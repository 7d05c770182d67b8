/** Asking for the link, and what is behind it, over HTTP. */
@NullMarked
package fr.raict.registration.individuals.web;

import org.jspecify.annotations.NullMarked;
