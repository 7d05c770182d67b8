package fr.raict.agenda.workshops.messaging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;

import fr.raict.agenda.Agenda.Seen;
import fr.raict.agenda.ApiTest;
import fr.raict.contracts.agenda.v1.EditionEvent;
import fr.raict.contracts.agenda.v1.WorkshopCancelled;
import fr.raict.contracts.agenda.v1.WorkshopRevised;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static fr.raict.agenda.Agenda.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class EditionEventsListenerIT extends ApiTest {

    @Autowired
    private EditionEventsListener listener;

    private Seen edition;
    private Seen room;
    private Seen slot;
    private Seen workshop;

    @BeforeEach
    void publishAWorkshop() {
        edition = agenda.openEdition();
        room = agenda.addRoom(edition, "Marly", 30);
        slot = agenda.addSlot(edition, "09:00", "10:30");
        workshop = agenda.publish(agenda.place(agenda.draftWorkshop(edition, "Filières agricoles"), room, slot));
    }

    @Test
    void aWorkshopMovesWithItsSlot() {
        changed(agenda.put("/editions/" + edition.id() + "/slots/" + slot.id(), slot.etag(),
                agenda.slot("09:30", "11:00")));

        await().untilAsserted(() -> assertThat(published.of(workshop.id(), WorkshopRevised.class)).singleElement()
                .satisfies(revised -> {
                    assertThat(revised.state().placement().startsAt()).isEqualTo(agenda.at("09:30"));
                    assertThat(revised.state().calendarSequence()).isEqualTo(1);
                }));
    }

    @Test
    void anotherVenueIsToldOfEachWorkshop() {
        var elsewhere = agenda.edition("RAICT 2026");
        elsewhere.put("venue", "Hôtel de ville");
        changed(agenda.put("/editions/" + edition.id(), slot.etag(), elsewhere));

        await().untilAsserted(() -> assertThat(published.of(workshop.id(), WorkshopRevised.class)).singleElement()
                .satisfies(revised -> {
                    assertThat(revised.state().venue()).isEqualTo("Hôtel de ville");
                    assertThat(revised.state().calendarSequence()).isEqualTo(1);
                }));
    }

    @Test
    void theNewTimeShowsAtOnce() {
        changed(agenda.put("/editions/" + edition.id() + "/slots/" + slot.id(), slot.etag(),
                agenda.slot("09:30", "11:00")));

        assertThat(changed(agenda.getAnonymously("/workshops/" + workshop.id())).json().get("slot").get("startsAt")
                .asString()).isEqualTo(agenda.at("09:30").toString());
    }

    @Test
    void cancellingTheEditionCancelsItsWorkshops() {
        var draft = agenda.draftWorkshop(edition, "À placer");

        changed(agenda.post("/editions/" + edition.id() + "/status", slot.etag(), Map.of("status", "CANCELLED")));

        await().untilAsserted(() -> assertThat(published.of(workshop.id(), WorkshopCancelled.class)).singleElement()
                .satisfies(cancelled -> assertThat(cancelled.state().cancellationReason())
                        .isEqualTo("L’édition « RAICT 2026 » est annulée.")));
        await().untilAsserted(() -> assertThat(agenda.read(draft, "workshops").text("status")).isEqualTo("CANCELLED"));
    }

    @Test
    void hearingEverythingTwiceAndInAnyOrderChangesNothing() {
        changed(agenda.put("/editions/" + edition.id() + "/slots/" + slot.id(), slot.etag(),
                agenda.slot("09:30", "11:00")));
        await().untilAsserted(() -> assertThat(published.of(workshop.id(), WorkshopRevised.class)).hasSize(1));
        var version = agenda.read(workshop, "workshops").etag();

        var events = new ArrayList<>(published.of(edition.id(), EditionEvent.class));
        events.addAll(events);
        Collections.shuffle(events, new Random(42));
        events.forEach(listener::on);

        assertThat(events).hasSizeGreaterThanOrEqualTo(10);
        assertThat(agenda.read(workshop, "workshops").etag()).isEqualTo(version);
    }
}
