/** The description of a service's API (OpenAPI 3.1), made from its handlers and types and a book of sentences. */
@NullMarked
package fr.raict.platform.openapi;

import org.jspecify.annotations.NullMarked;
