/** The records of experts. */
@NullMarked
package fr.raict.portal.organising.experts;

import org.jspecify.annotations.NullMarked;
