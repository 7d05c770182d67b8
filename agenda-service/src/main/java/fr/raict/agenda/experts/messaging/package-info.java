/** What others hear of experts on Kafka. */
@NullMarked
package fr.raict.agenda.experts.messaging;

import org.jspecify.annotations.NullMarked;
