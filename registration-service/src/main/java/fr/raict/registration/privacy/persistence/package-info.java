/** Erasures in MongoDB. */
@NullMarked
package fr.raict.registration.privacy.persistence;

import org.jspecify.annotations.NullMarked;
