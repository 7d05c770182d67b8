/** What is kept of a signed-in user between two requests, and where. */
@NullMarked
package fr.raict.gateway.session;

import org.jspecify.annotations.NullMarked;
