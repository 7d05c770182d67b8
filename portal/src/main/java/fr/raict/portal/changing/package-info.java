/** Replacing, correcting and withdrawing people who are registered, and having them change to another session. */
@NullMarked
package fr.raict.portal.changing;

import org.jspecify.annotations.NullMarked;
