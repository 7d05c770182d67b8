package fr.raict.contracts;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The AsyncAPI document says what the records say: neither can change without the other. */
class AsyncApiTest {

    private final Map<?, ?> document = new YAMLMapper().readValue(Path.of("asyncapi.yaml").toFile(), Map.class);

    @TestFactory
    Stream<DynamicTest> describesEachRecordAsItIs() {
        return ContractRecords.all().stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> assertThat(
                        at("components", "schemas", type.getSimpleName())).isEqualTo(new RecordSchema(type).asMap())));
    }

    @Test
    void describesNoRecordThatIsNoMore() {
        assertThat(at("components", "schemas").keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(
                        ContractRecords.all().stream().map(Class::getSimpleName).toList());
    }

    @Test
    void namesTheMessagesByTheTypesOnTheWire() {
        var expected = ContractRecords.events().collect(Collectors.toMap(
                event -> event.getAnnotation(EventType.class).value(),
                event -> "#/components/schemas/" + event.getSimpleName()));

        var described = new LinkedHashMap<String, Object>();
        at("components", "messages").forEach((name, message) -> described.put(
                (String) ((Map<?, ?>) message).get("name"),
                ((Map<?, ?>) ((Map<?, ?>) message).get("payload")).get("$ref")));

        assertThat(described).isEqualTo(expected);
    }

    @Test
    void hasAChannelPerTopicWithItsEvents() {
        for (var family : EventFamilies.ALL) {
            var channel = at("channels", family.getSimpleName());

            assertThat(channel.get("address")).isEqualTo(family.getAnnotation(Topic.class).value());
            assertThat(((Map<?, ?>) channel.get("messages")).keySet().stream().map(Object::toString))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(family.getPermittedSubclasses())
                            .map(Class::getSimpleName).toList());
        }
    }

    private Map<?, ?> at(String... path) {
        Map<?, ?> here = document;
        for (var step : path) {
            assertThat(here.get(step)).as(String.join("/", path)).isInstanceOf(Map.class);
            here = (Map<?, ?>) here.get(step);
        }
        return here;
    }
}
