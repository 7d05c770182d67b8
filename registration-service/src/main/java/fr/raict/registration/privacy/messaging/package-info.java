/** Erasures in the words of the contract. */
@NullMarked
package fr.raict.registration.privacy.messaging;

import org.jspecify.annotations.NullMarked;
