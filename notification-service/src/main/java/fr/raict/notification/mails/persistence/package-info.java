/** Mails in MongoDB: what each is to say and how far it is, in one small document. */
@NullMarked
package fr.raict.notification.mails.persistence;

import org.jspecify.annotations.NullMarked;
