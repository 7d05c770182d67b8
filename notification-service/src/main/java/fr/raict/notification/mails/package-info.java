/** The mails: what is written to whom when something happens, how it is delivered, and the journal of it all. */
@NullMarked
package fr.raict.notification.mails;

import org.jspecify.annotations.NullMarked;
