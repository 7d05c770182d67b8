/** The participant's page behind a ticket's signed link. */
@NullMarked
package fr.raict.portal.ticket;

import org.jspecify.annotations.NullMarked;
