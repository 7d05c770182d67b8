/** Somebody who registers for no authority, and the link that was mailed to them. */
@NullMarked
package fr.raict.registration.individuals.domain;

import org.jspecify.annotations.NullMarked;
