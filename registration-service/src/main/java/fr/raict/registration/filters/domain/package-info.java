/** What an organiser keeps of how they narrow lists. */
@NullMarked
package fr.raict.registration.filters.domain;

import org.jspecify.annotations.NullMarked;
