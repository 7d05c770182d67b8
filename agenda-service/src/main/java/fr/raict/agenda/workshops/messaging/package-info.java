/** What workshops hear from Kafka, and what others hear of them there. */
@NullMarked
package fr.raict.agenda.workshops.messaging;

import org.jspecify.annotations.NullMarked;
