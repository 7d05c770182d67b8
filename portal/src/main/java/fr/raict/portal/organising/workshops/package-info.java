/** Planning workshops: content, place, publication, cancellation. */
@NullMarked
package fr.raict.portal.organising.workshops;

import org.jspecify.annotations.NullMarked;
