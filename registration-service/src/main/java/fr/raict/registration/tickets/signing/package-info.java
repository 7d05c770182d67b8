/** The signature that makes a ticket's link a secret. */
@NullMarked
package fr.raict.registration.tickets.signing;

import org.jspecify.annotations.NullMarked;
