/** An edition with its rooms and time slots, and the rules of its life. */
@NullMarked
package fr.raict.agenda.editions.domain;

import org.jspecify.annotations.NullMarked;
