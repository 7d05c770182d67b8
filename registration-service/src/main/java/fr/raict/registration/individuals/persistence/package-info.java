/** Individuals in MongoDB. */
@NullMarked
package fr.raict.registration.individuals.persistence;

import org.jspecify.annotations.NullMarked;
