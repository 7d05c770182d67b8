package fr.raict.notification.webhooks.messaging;

import java.util.Arrays;
import java.util.stream.Stream;

import fr.raict.contracts.Event;
import fr.raict.contracts.agenda.v1.WorkshopCancelled;
import fr.raict.contracts.agenda.v1.WorkshopPublished;
import fr.raict.contracts.agenda.v1.WorkshopRevised;
import fr.raict.contracts.registration.v1.CertificateEvent;
import fr.raict.contracts.registration.v1.SeatEvent;
import fr.raict.notification.webhooks.domain.EventKind;
import fr.raict.platform.events.EventCodec;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookEventsListenerTest {

    @Test
    void namesAnEventAsTheServicesDo() {
        var told = Stream.of(Stream.of(WorkshopPublished.class, WorkshopRevised.class, WorkshopCancelled.class),
                Arrays.stream(SeatEvent.class.getPermittedSubclasses()),
                Arrays.stream(CertificateEvent.class.getPermittedSubclasses())).flatMap(each -> each)
                .map(event -> EventCodec.typeOf(event.asSubclass(Event.class))).toList();

        assertThat(EventKind.values()).extracting(EventKind::type).containsExactlyInAnyOrderElementsOf(told);
        assertThat(EventKind.values()).hasSize(EventKind.ALL);
    }
}
