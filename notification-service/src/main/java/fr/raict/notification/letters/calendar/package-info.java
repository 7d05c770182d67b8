/** Calendar entries as iCalendar text. */
@NullMarked
package fr.raict.notification.letters.calendar;

import org.jspecify.annotations.NullMarked;
