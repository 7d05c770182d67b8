/** The mail journal: what was sent to whom, how it looked, and sending it again. */
@NullMarked
package fr.raict.portal.organising.mails;

import org.jspecify.annotations.NullMarked;
