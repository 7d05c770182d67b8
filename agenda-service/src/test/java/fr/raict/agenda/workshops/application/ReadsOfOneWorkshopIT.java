package fr.raict.agenda.workshops.application;

import fr.raict.agenda.Agenda.Seen;
import fr.raict.agenda.ApiTest;
import fr.raict.agenda.StoreReads;
import fr.raict.agenda.StoreReads.Reads;
import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.platform.aggregates.SeenVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What concerns one workshop costs as much in an edition of sixty as in one of three. */
class ReadsOfOneWorkshopIT extends ApiTest {

    @Autowired
    private PlanWorkshop plan;
    @Autowired
    private FindWorkshops find;
    @Autowired
    private FindEditions editions;
    @Autowired
    private StoreReads store;

    private Seen edition;
    private Seen etoile;
    private Seen marly;
    private Seen morning;
    private Seen afternoon;
    private Seen workshop;

    @BeforeEach
    void placeTwoWorkshopsInTheMorning() {
        edition = agenda.openEdition();
        etoile = agenda.addRoom(edition, "Étoile 1", 80);
        marly = agenda.addRoom(edition, "Marly", 40);
        morning = agenda.addSlot(edition, "09:00", "10:30");
        afternoon = agenda.addSlot(edition, "13:00", "14:30");
        workshop = agenda.place(agenda.draftWorkshop(edition, "Ports"), etoile, morning);
        agenda.place(agenda.draftWorkshop(edition, "Diaspora"), etoile, morning);
    }

    @Test
    void placingItReadsNoWorkshopOfAnotherTime() {
        var alone = place(marly, new SeenVersion(2));
        fillTheAfternoon();

        var amongOthers = place(etoile, new SeenVersion(3));

        assertThat(amongOthers).isEqualTo(alone);
        assertThat(amongOthers.queries()).isLessThanOrEqualTo(8);
    }

    @Test
    void showingItReadsNoWorkshopOfAnotherTime() {
        var alone = store.of(() -> find.one(workshop.id()));
        fillTheAfternoon();

        var amongOthers = store.of(() -> find.one(workshop.id()));

        assertThat(amongOthers).isEqualTo(alone);
        assertThat(amongOthers.queries()).isLessThanOrEqualTo(5);
    }

    @Test
    void showingAllReadsOncePerKind() {
        agenda.draftInvitation(workshop, agenda.addExpert("Roux"), agenda.at("00:00"));
        var few = store.of(() -> find.all(editions.one(edition.id())));
        fillTheAfternoon();

        var many = store.of(() -> find.all(editions.one(edition.id())));

        assertThat(many.queries()).isEqualTo(few.queries()).isLessThanOrEqualTo(4);
    }

    private Reads place(Seen room, SeenVersion seen) {
        return store.of(() -> {
            var placed = find.shown(plan.place(workshop.id(), seen, room.id(), morning.id()));
            assertThat(placed.conflicts()).hasSize(room == etoile ? 1 : 0);
        });
    }

    private void fillTheAfternoon() {
        for (int number = 1; number <= 5; number++) {
            var other = agenda.place(agenda.draftWorkshop(edition, "Atelier " + number), etoile, afternoon);
            agenda.draftInvitation(other, agenda.addExpert("Roux"), agenda.at("00:00"));
        }
    }
}
