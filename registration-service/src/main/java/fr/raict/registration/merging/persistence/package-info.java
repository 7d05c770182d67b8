/** Merges in MongoDB. */
@NullMarked
package fr.raict.registration.merging.persistence;

import org.jspecify.annotations.NullMarked;
