/** Improves a draft by Timefold, which is used nowhere else. */
@NullMarked
package fr.raict.registration.wishes.solving;

import org.jspecify.annotations.NullMarked;
