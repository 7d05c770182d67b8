/** Who registered for the workshops of an edition, and withdrawing them. */
@NullMarked
package fr.raict.portal.organising.registrations;

import org.jspecify.annotations.NullMarked;
