/** The people of an edition, each once. */
@NullMarked
package fr.raict.portal.organising.people;

import org.jspecify.annotations.NullMarked;
