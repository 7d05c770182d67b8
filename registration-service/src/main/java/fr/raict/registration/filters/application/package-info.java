/** Keeps and removes the filters of an organiser. */
@NullMarked
package fr.raict.registration.filters.application;

import org.jspecify.annotations.NullMarked;
