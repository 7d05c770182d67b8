/** The newest address of each edition and expert in MongoDB. */
@NullMarked
package fr.raict.notification.contacts.persistence;

import org.jspecify.annotations.NullMarked;
