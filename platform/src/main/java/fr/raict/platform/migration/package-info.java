/** Brings what an earlier version stored into the form of this one, before anything else is done. */
@NullMarked
package fr.raict.platform.migration;

import org.jspecify.annotations.NullMarked;
