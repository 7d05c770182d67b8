/** Registrations, availability, workspace and figures over HTTP. */
@NullMarked
package fr.raict.registration.seating.web;

import org.jspecify.annotations.NullMarked;
