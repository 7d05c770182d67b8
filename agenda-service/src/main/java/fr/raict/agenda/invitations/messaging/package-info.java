/** What invitations hear from Kafka, and what others hear of them there. */
@NullMarked
package fr.raict.agenda.invitations.messaging;

import org.jspecify.annotations.NullMarked;
