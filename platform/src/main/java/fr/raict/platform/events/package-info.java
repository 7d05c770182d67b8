/** Events of the contracts as CloudEvents, to and from Kafka records. */
@NullMarked
package fr.raict.platform.events;

import org.jspecify.annotations.NullMarked;
