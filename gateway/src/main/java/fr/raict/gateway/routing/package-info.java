/** Routes to the portal and the services: which headers pass, the user's token, timeouts and circuit breakers. */
@NullMarked
package fr.raict.gateway.routing;

import org.jspecify.annotations.NullMarked;
