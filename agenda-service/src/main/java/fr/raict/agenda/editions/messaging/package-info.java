/** What others hear of editions on Kafka. */
@NullMarked
package fr.raict.agenda.editions.messaging;

import org.jspecify.annotations.NullMarked;
