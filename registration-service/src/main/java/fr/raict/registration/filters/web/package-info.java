/** An organiser's own filters. */
@NullMarked
package fr.raict.registration.filters.web;

import org.jspecify.annotations.NullMarked;
