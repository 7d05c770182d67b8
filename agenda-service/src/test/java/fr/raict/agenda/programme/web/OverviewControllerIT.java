package fr.raict.agenda.programme.web;

import java.util.List;
import java.util.UUID;

import fr.raict.agenda.ApiTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static fr.raict.agenda.Agenda.changed;
import static fr.raict.agenda.Agenda.problem;
import static org.assertj.core.api.Assertions.assertThat;

class OverviewControllerIT extends ApiTest {

    @Test
    void tellsOrganisersHowFarAnEditionIs() {
        var edition = agenda.openEdition();
        var room = agenda.addRoom(edition, "Étoile 1", 80);
        var morning = agenda.addSlot(edition, "09:00", "10:30");
        var unplaced = agenda.draftWorkshop(edition, "À placer");
        var ports = agenda.place(agenda.draftWorkshop(edition, "Ports"), room, morning);
        var diaspora = agenda.publish(agenda.place(agenda.draftWorkshop(edition, "Diaspora"), room, morning));
        agenda.send(agenda.draftInvitation(ports, agenda.addExpert("Roux"), agenda.at("00:00")));
        agenda.draftInvitation(ports, agenda.addExpert("Brun"), agenda.at("00:00"));
        agenda.draftInvitation(diaspora, agenda.addExpert("Le Goff"), agenda.at("00:00"));

        var overview = changed(agenda.get("/editions/" + edition.id() + "/overview")).json();

        assertThat(overview.get("edition").get("id").asString()).isEqualTo(edition.id().toString());
        assertThat(overview.get("edition").get("timeZone").asString()).isEqualTo("Europe/Paris");
        assertThat(overview.get("edition").get("status").asString()).isEqualTo("OPEN");
        assertThat(overview.get("editions")).isEqualTo(listed());
        assertThat(overview.get("workshops").valueStream().map(workshop -> String.join(" ",
                workshop.get("id").asString(), workshop.get("title").asString(), workshop.get("status").asString(),
                workshop.get("inConflict").asString())))
                .containsExactly(diaspora.id() + " Diaspora PUBLISHED true", ports.id() + " Ports SCHEDULED true",
                        unplaced.id() + " À placer DRAFT false");
        assertThat(overview.get("invitations").propertyNames()).containsExactlyInAnyOrder("DRAFT", "SENT");
        assertThat(overview.get("invitations").get("DRAFT").asInt()).isEqualTo(2);
    }

    @Test
    void isElseOfTheCurrentEdition() {
        agenda.openEdition();
        var current = changed(agenda.getAnonymously("/editions/current"));

        var overview = changed(agenda.get("/editions/current/overview")).json();

        assertThat(overview.get("edition").get("id").asString()).isEqualTo(current.id().toString());
    }

    @Test
    void isForOrganisersAndOfWhatThereIs() {
        problem(agenda.get("/editions/" + UUID.randomUUID() + "/overview"), 404, "edition-unknown");
        problem(agenda.getAnonymously("/editions/current/overview"), 401, "sign-in-required");
    }

    private JsonNode listed() {
        var editions = changed(agenda.get("/editions")).json();
        editions.forEach(edition -> ((ObjectNode) edition).retain(List.of("id", "name")));
        return editions;
    }
}
