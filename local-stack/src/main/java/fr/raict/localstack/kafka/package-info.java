/** A real Apache Kafka broker from its Maven artifacts. */
@NullMarked
package fr.raict.localstack.kafka;

import org.jspecify.annotations.NullMarked;
