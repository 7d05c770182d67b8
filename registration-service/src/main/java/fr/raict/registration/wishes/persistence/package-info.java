/** Rounds, wishes and allocations in MongoDB. */
@NullMarked
package fr.raict.registration.wishes.persistence;

import org.jspecify.annotations.NullMarked;
