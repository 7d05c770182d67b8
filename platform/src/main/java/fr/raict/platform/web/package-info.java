/** Problem details (RFC 9457) in the language of the request. */
@NullMarked
package fr.raict.platform.web;

import org.jspecify.annotations.NullMarked;
