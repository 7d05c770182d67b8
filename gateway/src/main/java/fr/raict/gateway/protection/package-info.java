/** What a request must satisfy before it is routed, and what every answer says to the browser. */
@NullMarked
package fr.raict.gateway.protection;

import org.jspecify.annotations.NullMarked;
