/** Registering people for several sessions of an edition at once. */
@NullMarked
package fr.raict.registration.choosing.application;

import org.jspecify.annotations.NullMarked;
