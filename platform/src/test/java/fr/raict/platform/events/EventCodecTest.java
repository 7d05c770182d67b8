package fr.raict.platform.events;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventFamilies;
import fr.raict.platform.Editions;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventCodecTest {

    private final EventCodec codec = new EventCodec(EventFamilies.ALL, URI.create("/agenda-service"));

    private record Entry(String eventId, String topic, String key, String type, long sequence, Instant at,
            String data) implements PublishableEvent {
    }

    @Test
    void writesCloudEventsInBinaryMode() {
        var event = Editions.changed(UUID.randomUUID(), 7);
        var record = codec.toRecord(new Entry(event.eventId().toString(), "agenda.edition", event.edition().toString(),
                "agenda.edition-changed.v1", 7, event.occurredAt(), codec.toJson(event)));

        assertThat(record.headers().toArray())
                .extracting(header -> header.key() + "=" + new String(header.value(), UTF_8))
                .contains("ce_specversion=1.0", "ce_id=" + event.eventId(), "ce_type=agenda.edition-changed.v1",
                        "ce_source=/agenda-service", "ce_subject=" + event.edition(), "ce_sequence=7",
                        "content-type=application/json");
        assertThat(codec.fromRecord(record.headers(), record.value())).isEqualTo(event);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> codec.fromJson("agenda.edition-forgotten.v1", new byte[0]))
                .isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> codec.fromJson("agenda.edition-changed.v1", "{".getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> codec.fromRecord(new RecordHeaders(), new byte[0]))
                .isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void knowsTheTopicOfAnEvent() {
        assertThat(EventCodec.topicOf(Editions.changed(UUID.randomUUID(), 1))).isEqualTo("agenda.edition");
    }
}
