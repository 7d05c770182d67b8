/** Publishes the events that an aggregate's document carries, at least once and in order per aggregate. */
@NullMarked
package fr.raict.platform.outbox;

import org.jspecify.annotations.NullMarked;
