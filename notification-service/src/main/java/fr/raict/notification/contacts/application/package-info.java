/** The addresses that editions and experts have now. */
@NullMarked
package fr.raict.notification.contacts.application;

import org.jspecify.annotations.NullMarked;
