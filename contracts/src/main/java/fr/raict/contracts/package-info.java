/**
 * What crosses Kafka between the services: facts as records, one sealed interface per topic.
 */
@NullMarked
package fr.raict.contracts;

import org.jspecify.annotations.NullMarked;
