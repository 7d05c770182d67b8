/** What workshops hear from Kafka. */
@NullMarked
package fr.raict.agenda.workshops.messaging;

import org.jspecify.annotations.NullMarked;
