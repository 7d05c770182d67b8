/** Keeps people without saying so. */
@NullMarked
package fr.raict.broken.people.persistence;

import org.jspecify.annotations.NullMarked;
