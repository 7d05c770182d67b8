package fr.raict.platform.consumption;

/** The Kafka topic where a service puts the records it cannot process. */
record DeadLetterTopic(String name) {
}
