/** What a visitor or an API client is told when the gateway itself refuses or fails. */
@NullMarked
package fr.raict.gateway.errors;

import org.jspecify.annotations.NullMarked;
