/** What invitations hear from Kafka. */
@NullMarked
package fr.raict.agenda.invitations.messaging;

import org.jspecify.annotations.NullMarked;
