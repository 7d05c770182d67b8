package fr.raict.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import fr.raict.contracts.notification.v1.MailFailed;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What was published stays readable: the JSON of each event is kept and compared. */
class GoldenJsonTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    @TestFactory
    Stream<DynamicTest> writesAndReadsTheGoldenJson() {
        return Specimens.ALL.stream().map(event -> DynamicTest.dynamicTest(type(event), () -> {
            var golden = Files.readString(GOLDEN.resolve(type(event) + ".json"));

            assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(JSON.readTree(golden));
            assertThat(JSON.readValue(golden, event.getClass())).isEqualTo(event);
        }));
    }

    @Test
    void ignoresFieldsAddedLater() {
        var event = Specimens.ALL.getFirst();
        var later = JSON.writeValueAsString(event).replaceFirst("\\{", "{\"addedLater\":1,");

        assertThat(JSON.readValue(later, event.getClass())).isEqualTo(event);
    }

    @Test
    void readsABriefOfAnEarlierVersionWhichNamesNoEdition() {
        var edition = UUID.randomUUID();
        var brief = new WorkshopBrief(UUID.randomUUID(), "Filières", "RAICT 2026", "Paris", "Europe/Paris",
                "o@example.org", 1, null, edition, null);
        var json = JSON.writeValueAsString(brief);

        assertThat(JSON.readValue(json, WorkshopBrief.class)).isEqualTo(brief);
        assertThat(JSON.readValue(json.replaceFirst(",\"edition\":\"[^\"]+\"", ""), WorkshopBrief.class).edition())
                .isNull();
    }

    @Test
    void keepsAllThatAMailWasAbout() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        var failed = new MailFailed(UUID.randomUUID(), UUID.randomUUID(), 1, Instant.EPOCH, one,
                MailFailed.Cause.NOT_WRITTEN, "mairie.example", List.of(other));

        var json = JSON.writeValueAsString(failed);
        assertThat(JSON.readValue(json, MailFailed.class)).isEqualTo(failed);
        assertThat(failed.allAbout()).containsExactly(one, other);
        assertThat(json).doesNotContain("allAbout");
    }

    @Test
    void hasASpecimenOfEachEvent() throws IOException {
        var types = ContractRecords.events().map(type -> type.getAnnotation(EventType.class).value()).toList();

        assertThat(Specimens.ALL.stream().map(GoldenJsonTest::type)).containsExactlyInAnyOrderElementsOf(types);
        try (var files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(types);
        }
    }

    private static String type(Event event) { return event.getClass().getAnnotation(EventType.class).value(); }
}
