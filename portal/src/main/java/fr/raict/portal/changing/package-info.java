/** Replacing, correcting and withdrawing people who are registered. */
@NullMarked
package fr.raict.portal.changing;

import org.jspecify.annotations.NullMarked;
