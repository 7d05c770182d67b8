/** The organiser’s pages: what they share. */
@NullMarked
package fr.raict.portal.organising;

import org.jspecify.annotations.NullMarked;
