/** Authorities that the reference list lacks: found again, corrected, and merged where two are the same. */
@NullMarked
package fr.raict.portal.organising.unlisted;

import org.jspecify.annotations.NullMarked;
