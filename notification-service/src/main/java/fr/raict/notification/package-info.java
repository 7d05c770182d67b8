/** Writes the mails that events call for and delivers each of them once. */
@NullMarked
package fr.raict.notification;

import org.jspecify.annotations.NullMarked;
