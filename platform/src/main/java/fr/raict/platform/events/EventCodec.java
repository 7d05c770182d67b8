package fr.raict.platform.events;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.raict.contracts.Event;
import fr.raict.contracts.EventType;
import fr.raict.contracts.Topic;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Turns events into JSON and CloudEvents 1.0 Kafka records (binary mode) and back. Knows every event of the sealed
 * families it is given; the wire carries their declared type, never a class name.
 */
public final class EventCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Map<String, Class<? extends Event>> classes;
    private final URI source;

    /** @param source names the publishing service in each event, such as {@code /agenda-service} */
    public EventCodec(List<Class<? extends Event>> families, URI source) {
        this.classes = families.stream().flatMap(EventCodec::members)
                .collect(Collectors.toMap(EventCodec::typeOf, member -> member));
        this.source = source;
    }

    private static Stream<Class<? extends Event>> members(Class<? extends Event> family) {
        return Arrays.stream(family.getPermittedSubclasses()).map(member -> member.asSubclass(Event.class));
    }

    public static String typeOf(Class<? extends Event> event) {
        return Objects.requireNonNull(event.getAnnotation(EventType.class), () -> event + " has no @EventType").value();
    }

    public static String topicOf(Event event) {
        return Arrays.stream(event.getClass().getInterfaces())
                .map(family -> family.getAnnotation(Topic.class)).filter(Objects::nonNull)
                .findFirst().orElseThrow(() -> new IllegalArgumentException(event.getClass() + " belongs to no @Topic"))
                .value();
    }

    public String toJson(Event event) { return JSON.writeValueAsString(event); }

    /** @throws UnreadableEvent when the type is unknown or the data do not fit it */
    public Event fromJson(String type, byte[] data) {
        var target = classes.get(type);
        if (target == null) {
            throw new UnreadableEvent("unknown event type " + type);
        }
        try {
            return JSON.readValue(data, target);
        } catch (JacksonException e) {
            throw new UnreadableEvent("data do not fit event type " + type, e);
        }
    }

    /** @throws UnreadableEvent when the record is no CloudEvent in binary mode or its event cannot be read */
    public Event fromRecord(Headers headers, byte[] data) {
        Header type = headers.lastHeader("ce_type");
        if (type == null) {
            throw new UnreadableEvent("no ce_type header: not a CloudEvent in binary mode");
        }
        return fromJson(new String(type.value(), UTF_8), data);
    }

    public ProducerRecord<String, byte[]> toRecord(PublishableEvent event) {
        var cloudEvent = CloudEventBuilder.v1()
                .withId(event.eventId()).withSource(source).withType(event.type()).withSubject(event.key())
                .withTime(event.at().atOffset(ZoneOffset.UTC))
                .withExtension("sequence", Long.toString(event.sequence()))
                .withData("application/json", event.data().getBytes(UTF_8))
                .build();
        return KafkaMessageFactory.<String>createWriter(event.topic(), event.key()).writeBinary(cloudEvent);
    }
}
