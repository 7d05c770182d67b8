package fr.raict.demo;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
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
        assertThat(workshops.stream().filter(workshop -> workshop.slot().isEmpty())).hasSize(3);
        assertThat(workshops).filteredOn(workshop -> workshop.mode().equals("REMOTE")).singleElement()
                .satisfies(remote -> assertThat(remote.room()).isEmpty())
                .satisfies(remote -> assertThat(remote.link()).isPresent());
        assertThat(workshops.stream().mapToInt(Script.Workshop::participants).sum()).isGreaterThanOrEqualTo(180);
        assertThat(workshops.stream().mapToInt(Script.Workshop::withdrawals).sum()).isEqualTo(5);
        assertThat(workshops).anyMatch(workshop -> workshop.capacity() == 30 && workshop.participants() == 36);
        assertThat(script.foreign()).doesNotHaveDuplicates().hasSize(12).allMatch(partner -> partner.contains(" — "));
        assertThat(script.archive()).hasSize(2);
    }

    @Test
    void hasTheProblemsThatOrganisersShouldSee() {
        var workshops = script.current().workshops();
        var placed = workshops.stream().filter(workshop -> workshop.slot().isPresent())
                .collect(Collectors.toMap(Script.Workshop::title, workshop -> workshop.slot().orElseThrow()));
        var seats = script.current().rooms().stream()
                .collect(Collectors.toMap(Script.Room::name, Script.Room::capacity));

        assertThat(script.experts()).anyMatch(expert -> expert.invitations().size() > 1 && expert.invitations().stream()
                .map(invited -> placed.get(invited.workshop())).distinct().count() == 1);
        assertThat(workshops)
                .anyMatch(
                        workshop -> workshop.room().map(seats::get).orElse(workshop.capacity()) < workshop.capacity());
        assertThat(workshops).anyMatch(workshop -> workshop.cancelled().isPresent());
        assertThat(script.experts()).flatExtracting(Script.Expert::invitations).extracting(Script.Invited::answer)
                .contains("accept", "decline", "none", "expire", "draft");
    }

    @Test
    void putsNoTwoWorkshopsIntoOneRoomAtATime() {
        assertThat(script.current().workshops().stream().filter(workshop -> workshop.room().isPresent())
                .map(workshop -> workshop.room().orElseThrow() + workshop.slot().orElseThrow()))
                .doesNotHaveDuplicates();
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
