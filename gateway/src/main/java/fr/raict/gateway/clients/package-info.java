/** Who is connected: the gateway works in slots, waits for slow clients outside of them, and gives up those that wait longest. */
@NullMarked
package fr.raict.gateway.clients;

import org.jspecify.annotations.NullMarked;
