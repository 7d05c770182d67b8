/** The letters: what is written to whom when something happens. */
@NullMarked
package fr.raict.notification.letters;

import org.jspecify.annotations.NullMarked;
