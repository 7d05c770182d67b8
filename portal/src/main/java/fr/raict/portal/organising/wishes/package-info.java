/** An organiser opens a round of wishes, allocates sessions by it, and publishes who gets what. */
@NullMarked
package fr.raict.portal.organising.wishes;

import org.jspecify.annotations.NullMarked;
