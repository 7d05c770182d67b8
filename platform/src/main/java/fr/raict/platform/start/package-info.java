/** What every service has at start: defaults, clock, identifiers and the durability of its stores. */
@NullMarked
package fr.raict.platform.start;

import org.jspecify.annotations.NullMarked;
