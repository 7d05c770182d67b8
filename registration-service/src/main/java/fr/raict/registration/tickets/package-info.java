/** A participant's own page, reached by the signed link in the mail. */
@NullMarked
package fr.raict.registration.tickets;

import org.jspecify.annotations.NullMarked;
