/** When offices in France are open. */
@NullMarked
package fr.raict.registration.seating.calendar;

import org.jspecify.annotations.NullMarked;
