package fr.raict.contracts;

import java.util.List;

import fr.raict.contracts.agenda.v1.EditionEvent;
import fr.raict.contracts.agenda.v1.ExpertEvent;
import fr.raict.contracts.agenda.v1.InvitationEvent;
import fr.raict.contracts.agenda.v1.WorkshopEvent;
import fr.raict.contracts.notification.v1.MailEvent;
import fr.raict.contracts.privacy.v1.ErasureEvent;
import fr.raict.contracts.privacy.v1.ErasureReportEvent;
import fr.raict.contracts.registration.v1.CertificateEvent;
import fr.raict.contracts.registration.v1.ChoiceEvent;
import fr.raict.contracts.registration.v1.IndividualEvent;
import fr.raict.contracts.registration.v1.SeatEvent;

/** Every sealed interface whose events cross Kafka, one per topic. */
public final class EventFamilies {

    public static final List<Class<? extends Event>> ALL = List.of(EditionEvent.class, WorkshopEvent.class,
            InvitationEvent.class, ExpertEvent.class, SeatEvent.class, ChoiceEvent.class,
            IndividualEvent.class, CertificateEvent.class, MailEvent.class, ErasureEvent.class,
            ErasureReportEvent.class);

    private EventFamilies() {}
}
