/** The reference list of authorities over HTTP. */
@NullMarked
package fr.raict.registration.authorities.web;

import org.jspecify.annotations.NullMarked;
