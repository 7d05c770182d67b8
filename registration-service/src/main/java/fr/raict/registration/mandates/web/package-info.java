/** Mandates of an account, and the organiser's list of all. */
@NullMarked
package fr.raict.registration.mandates.web;

import org.jspecify.annotations.NullMarked;
