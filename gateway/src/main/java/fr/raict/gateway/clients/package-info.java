/** How much is worked on at once, and how long and for how many clients the gateway waits. */
@NullMarked
package fr.raict.gateway.clients;

import org.jspecify.annotations.NullMarked;
