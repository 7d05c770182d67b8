/** How an aggregate is stored: one document with a version, and the events it raised in the same write. */
@NullMarked
package fr.raict.platform.aggregates;

import org.jspecify.annotations.NullMarked;
