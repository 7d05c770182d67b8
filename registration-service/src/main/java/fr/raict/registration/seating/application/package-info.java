/** Seats requested, withdrawn and looked at, decided in batches per workshop. */
@NullMarked
package fr.raict.registration.seating.application;

import org.jspecify.annotations.NullMarked;
