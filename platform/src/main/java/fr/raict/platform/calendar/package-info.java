/** What all iCalendar objects of the services have in common. */
@NullMarked
package fr.raict.platform.calendar;

import org.jspecify.annotations.NullMarked;
