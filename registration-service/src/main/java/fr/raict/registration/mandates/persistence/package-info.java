/** Mandates in MongoDB. */
@NullMarked
package fr.raict.registration.mandates.persistence;

import org.jspecify.annotations.NullMarked;
