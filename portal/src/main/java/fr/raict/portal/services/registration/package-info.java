/** The registration's REST API as the portal reads it: authorities, mandates, seats, tickets. */
@NullMarked
package fr.raict.portal.services.registration;

import org.jspecify.annotations.NullMarked;
