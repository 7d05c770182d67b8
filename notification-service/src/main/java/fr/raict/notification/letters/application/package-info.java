/** Turns what happened into a mail: its values, its text and its calendar entry. */
@NullMarked
package fr.raict.notification.letters.application;

import org.jspecify.annotations.NullMarked;
