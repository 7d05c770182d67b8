/** Registrations, availability, workspace, figures and tickets over HTTP. */
@NullMarked
package fr.raict.registration.seating.web;

import org.jspecify.annotations.NullMarked;
