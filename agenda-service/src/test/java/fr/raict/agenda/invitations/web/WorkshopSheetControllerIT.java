package fr.raict.agenda.invitations.web;

import java.util.UUID;

import fr.raict.agenda.Agenda.Seen;
import fr.raict.agenda.ApiTest;
import fr.raict.agenda.StoreReads;
import fr.raict.agenda.invitations.application.FindInvitations;
import fr.raict.agenda.workshops.application.FindWorkshops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static fr.raict.agenda.Agenda.changed;
import static fr.raict.agenda.Agenda.problem;
import static org.assertj.core.api.Assertions.assertThat;

class WorkshopSheetControllerIT extends ApiTest {

    @Autowired
    private FindWorkshops workshops;
    @Autowired
    private FindInvitations invitations;
    @Autowired
    private StoreReads store;

    private Seen edition;
    private Seen workshop;

    @BeforeEach
    void inviteExpertsToAWorkshopInConflict() {
        edition = agenda.openEdition();
        var room = agenda.addRoom(edition, "Marly", 30);
        var slot = agenda.addSlot(edition, "09:00", "10:30");
        agenda.place(agenda.draftWorkshop(edition, "Diaspora et territoires"), room, slot);
        workshop = agenda.place(agenda.draftWorkshop(edition, "Ports"), room, slot);
        agenda.draftInvitation(workshop, agenda.addExpert("Roux"), agenda.at("00:00"));
        agenda.send(agenda.draftInvitation(workshop, agenda.addExpert("Brun"), agenda.at("00:00")));
    }

    @Test
    void isWhatIsReadOfTheWorkshopItsEditionAndItsInvitationsTogether() {
        var sheet = changed(agenda.get("/workshops/" + workshop.id() + "/sheet")).json();

        assertThat(sheet.get("workshop")).isEqualTo(read("/workshops/" + workshop.id()));
        assertThat(sheet.get("workshop").get("conflicts").get(0).get("otherTitle").asString())
                .isEqualTo("Diaspora et territoires");
        var itsEdition = read("/editions/" + edition.id());
        for (var member : sheet.get("edition").propertyNames()) {
            assertThat(sheet.get("edition").get(member)).isEqualTo(itsEdition.get(member));
        }
        assertThat(sheet.get("edition").propertyNames()).contains("id", "version", "name", "timeZone", "rooms",
                "slots");
        assertThat(sheet.get("invitations")).hasSize(2)
                .isEqualTo(read("/workshops/" + workshop.id() + "/invitations"));
    }

    @Test
    void isReadInAsManyQueriesHoweverManyAreInvited() {
        var two = store.of(this::readAll).queries();
        agenda.draftInvitation(workshop, agenda.addExpert("Le Goff"), agenda.at("00:00"));

        assertThat(store.of(this::readAll).queries()).isEqualTo(two).isLessThanOrEqualTo(8);
    }

    @Test
    void isForOrganisersAndOfWhatThereIs() {
        problem(agenda.get("/workshops/" + UUID.randomUUID() + "/sheet"), 404, "workshop-unknown");
        problem(agenda.getAnonymously("/workshops/" + workshop.id() + "/sheet"), 401, "sign-in-required");
    }

    private void readAll() { new WorkshopSheetController(workshops, invitations).sheet(workshop.id()); }

    private JsonNode read(String path) { return changed(agenda.get(path)).json(); }
}
