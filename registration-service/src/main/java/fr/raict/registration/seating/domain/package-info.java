/** The seats of one workshop and the line before them, in pure Java. */
@NullMarked
package fr.raict.registration.seating.domain;

import org.jspecify.annotations.NullMarked;
