/** Choices in MongoDB. */
@NullMarked
package fr.raict.registration.choosing.persistence;

import org.jspecify.annotations.NullMarked;
