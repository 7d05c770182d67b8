/** Seat books, participants and copies of editions in MongoDB. */
@NullMarked
package fr.raict.registration.seating.persistence;

import org.jspecify.annotations.NullMarked;
