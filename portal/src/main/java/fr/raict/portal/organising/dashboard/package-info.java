/** The organiser’s first page: the figures of an edition and what waits for somebody to act. */
@NullMarked
package fr.raict.portal.organising.dashboard;

import org.jspecify.annotations.NullMarked;
