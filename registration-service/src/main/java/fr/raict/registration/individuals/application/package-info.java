/** Asking for the link, finding who has it, and forgetting who did nothing with it. */
@NullMarked
package fr.raict.registration.individuals.application;

import org.jspecify.annotations.NullMarked;
