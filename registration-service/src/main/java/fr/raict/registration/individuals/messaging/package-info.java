/** The mailed link in the words of the contract. */
@NullMarked
package fr.raict.registration.individuals.messaging;

import org.jspecify.annotations.NullMarked;
