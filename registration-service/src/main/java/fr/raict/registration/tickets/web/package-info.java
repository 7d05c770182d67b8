/** What a participant sees and does by the link in the mail, without an account. */
@NullMarked
package fr.raict.registration.tickets.web;

import org.jspecify.annotations.NullMarked;
