package fr.raict.demo;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class ScriptTest {

    private final Script script = read();

    @Test
    void hasThePeopleAndPlacesOfTheProductDescription() {
        var workshops = script.current().workshops();

        assertThat(script.authorities()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
        assertThat(workshops.stream().filter(workshop -> workshop.format().equals("PLENARY"))).hasSize(2);
        assertThat(workshops.stream().filter(workshop -> workshop.format().equals("WORKSHOP"))).hasSize(14);
        assertThat(workshops.stream().filter(workshop -> workshop.format().equals("MEETING"))).hasSize(4);
        assertThat(workshops.stream().filter(workshop -> workshop.room().isEmpty())).hasSize(3);
        assertThat(workshops.stream().mapToInt(Script.Workshop::participants).sum()).isGreaterThanOrEqualTo(180);
        assertThat(workshops.stream().mapToInt(Script.Workshop::withdrawals).sum()).isEqualTo(5);
        assertThat(workshops).anyMatch(workshop -> workshop.capacity() == 30 && workshop.participants() == 36);
    }

    @Test
    void namesOnlyRoomsSlotsAndWorkshopsThatItHas() {
        for (var edition : Stream.concat(script.archive().stream(), Stream.of(script.current())).toList()) {
            var rooms = edition.rooms().stream().map(Script.Room::name).toList();
            var slots = edition.slots().stream().map(Script.Slot::label).toList();
            assertThat(edition.workshops()).allMatch(workshop -> workshop.room().map(rooms::contains).orElse(true)
                    && workshop.slot().map(slots::contains).orElse(true));
        }
        List<String> titles = script.current().workshops().stream().map(Script.Workshop::title).toList();
        assertThat(script.experts()).flatExtracting(Script.Expert::invitations).extracting(Script.Invited::workshop)
                .isSubsetOf(titles);
    }

    @Test
    void writesToExampleAddressesOnly() {
        assertThat(script.experts()).extracting(Script.Expert::email).doesNotHaveDuplicates()
                .allMatch(email -> email.endsWith("@example.org"));
    }

    private static Script read() {
        try {
            return new ScriptConfiguration().script(new ClassPathResource("demo/script.yaml"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
