/** Listens to the agenda. */
@NullMarked
package fr.raict.registration.seating.messaging;

import org.jspecify.annotations.NullMarked;
