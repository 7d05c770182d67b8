/** Marks of authorities in MongoDB. */
@NullMarked
package fr.raict.registration.membership.persistence;

import org.jspecify.annotations.NullMarked;
