/** Calendar entries as iCalendar text. */
@NullMarked
package fr.raict.notification.mails.calendar;

import org.jspecify.annotations.NullMarked;
