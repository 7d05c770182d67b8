package fr.raict.notification.webhooks.application;

import fr.raict.notification.DueSignal;
import org.springframework.stereotype.Component;

/** A message for a webhook is due. */
@Component
class MessagesDue extends DueSignal {}
