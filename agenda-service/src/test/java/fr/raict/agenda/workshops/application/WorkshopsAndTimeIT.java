package fr.raict.agenda.workshops.application;

import java.time.Duration;
import java.time.Instant;

import fr.raict.agenda.Agenda.Seen;
import fr.raict.agenda.ApiTest;
import fr.raict.contracts.agenda.v1.WorkshopRevised;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Workshops that have not heard yet that their slot moved, as when one is placed at that moment. */
class WorkshopsAndTimeIT extends ApiTest {

    @Autowired
    private CloseHeldWorkshops closeHeldWorkshops;
    @Autowired
    private FollowEdition followEdition;
    @Autowired
    private MongoOperations mongo;

    private Seen workshop;

    @BeforeEach
    void publishOneInTheAfternoon() {
        var edition = agenda.openEdition();
        var room = agenda.addRoom(edition, "Étoile 1", 80);
        var afternoon = agenda.addSlot(edition, "13:00", "14:30");
        workshop = agenda.publish(agenda.place(agenda.draftWorkshop(edition, "Ports"), room, afternoon));
    }

    @Test
    void isNotHeldBeforeTheTimeItHasNow() {
        believes(agenda.at("09:00"), agenda.at("10:30"));

        clock.putForward(Duration.between(clock.instant(), agenda.at("11:00")));
        closeHeldWorkshops.close();
        assertThat(agenda.read(workshop, "workshops").text("status")).isEqualTo("PUBLISHED");

        clock.putForward(Duration.between(clock.instant(), agenda.at("14:30")));
        closeHeldWorkshops.close();
        assertThat(agenda.read(workshop, "workshops").text("status")).isEqualTo("HELD");
    }

    @Test
    void tellsTheOthersTheTimeItHasNow() {
        believes(agenda.at("09:00"), agenda.at("10:30"));

        followEdition.followAll();

        await().untilAsserted(() -> assertThat(published.of(workshop.id(), WorkshopRevised.class).getLast().state()
                .placement().startsAt()).isEqualTo(agenda.at("13:00")));
    }

    private void believes(Instant startsAt, Instant endsAt) {
        mongo.updateFirst(Query.query(Criteria.where("_id").is(workshop.id())),
                Update.update("stage.place.slot.startsAt", startsAt).set("stage.place.slot.endsAt", endsAt),
                "workshops");
    }
}
