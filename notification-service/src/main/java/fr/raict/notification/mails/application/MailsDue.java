package fr.raict.notification.mails.application;

import fr.raict.notification.DueSignal;
import org.springframework.stereotype.Component;

/** A mail is due. */
@Component
class MailsDue extends DueSignal {}
