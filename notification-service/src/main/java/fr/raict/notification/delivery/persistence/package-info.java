/** Mails in MongoDB: their progress in one small document each, what they say in another. */
@NullMarked
package fr.raict.notification.delivery.persistence;

import org.jspecify.annotations.NullMarked;
