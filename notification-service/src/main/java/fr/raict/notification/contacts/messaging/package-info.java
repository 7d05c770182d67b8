/** Hears of changed addresses. */
@NullMarked
package fr.raict.notification.contacts.messaging;

import org.jspecify.annotations.NullMarked;
