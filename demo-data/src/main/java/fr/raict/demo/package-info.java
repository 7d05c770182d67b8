/** A living system to look at: an edition with its workshops, experts, authorities and participants, all fictitious. */
@NullMarked
package fr.raict.demo;

import org.jspecify.annotations.NullMarked;
