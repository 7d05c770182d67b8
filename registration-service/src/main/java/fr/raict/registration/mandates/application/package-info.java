/** Asks for mandates, decides on them, and tells other features who speaks for whom. */
@NullMarked
package fr.raict.registration.mandates.application;

import org.jspecify.annotations.NullMarked;
