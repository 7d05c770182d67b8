package fr.raict.registration.seating.application;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import fr.raict.measuring.Comparison;
import fr.raict.measuring.Comparisons;
import fr.raict.measuring.Target;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.AdmissionRules;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RegistrationWindow;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatRequest;
import fr.raict.registration.seating.domain.SeatRequest.Applicant;
import fr.raict.registration.seating.domain.Traits;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.IntegrationTest;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Seats decided and stored, without HTTP, beside the least that could store them: a loop on the driver that reads the
 * version of one document and adds an entry on the condition of that version.
 */
@IntegrationTest
class SeatBookBench {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
    private static final Path RESULT = Path.of("../target/benchmarks/store.json");
    private static final int CAPACITY = 10_000;
    private static final int REGISTRATIONS = 5_000;
    private static final int UPDATES = 500;
    private static final int CALLERS = 64;
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final RegistrationWindow OPEN = new RegistrationWindow(NOW.minus(Duration.ofDays(1)),
            NOW.plus(Duration.ofDays(1)));
    private static final Placement AT = new Placement(UUID.randomUUID(), "Marly", NOW.plus(Duration.ofDays(20)),
            NOW.plus(Duration.ofDays(20)).plus(Duration.ofHours(1)));
    private static final EditionId EDITION = new EditionId(UUID.randomUUID());
    private static final Authority AUTHORITY = new Authority("COMMUNE-93066", "Saint-Denis");

    @Autowired
    Editions editions;
    @Autowired
    SeatDesks desks;
    @Autowired
    SeatBookWriter writer;
    @Autowired
    SeatBooks books;
    @Autowired
    MongoOperations mongo;

    @Test
    void compareWithALoopOfConditionalUpdates() {
        editions.keepNewest(new Edition(EDITION, 1, "Mesure", Edition.Status.OPEN, "Paris", "Europe/Paris",
                OPEN.opensAt(), OPEN.closesAt(), "organisation@example.org"));
        var comparison = Comparison.inTurns(ROUNDS, "seats without HTTP, 64 callers", "/s",
                this::registrationsPerSecond, "a driver's loop of conditional updates", this::updatesPerSecond,
                Target.atLeastTimes(3));

        new Comparisons(List.of(comparison)).write(RESULT);
    }

    private double registrationsPerSecond() {
        var workshop = new WorkshopId(UUID.randomUUID());
        writer.add(
                SeatBook.open(new Workshop(workshop, EDITION, 1, "Mesure", Workshop.Status.PUBLISHED, CAPACITY, AT, 0,
                        "", null), AdmissionRules.NONE));
        var next = new AtomicInteger();
        var begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var callers = IntStream.range(0, CALLERS).mapToObj(_ -> CompletableFuture.runAsync(() -> {
                for (var i = next.getAndIncrement(); i < REGISTRATIONS; i = next.getAndIncrement()) {
                    register(workshop, i);
                }
            }, threads)).toList();
            callers.forEach(CompletableFuture::join);
        }
        var perSecond = REGISTRATIONS / ((System.nanoTime() - begun) / 1e9);
        assertThat(books.find(workshop).orElseThrow().book().seated()).isEqualTo(REGISTRATIONS);
        return perSecond;
    }

    private void register(WorkshopId workshop, int number) {
        var registration = new RegistrationId(UUID.randomUUID());
        var participant = new ParticipantId(UUID.randomUUID());
        var person = new Person("Awa", "Diop " + number, "awa." + number + "@example.org", "", "fr");
        var key = RequestKey.of("account", UUID.randomUUID());
        var request = new SeatRequest(key, "account", new Viewer.Organiser(),
                AUTHORITY, List.of(new Applicant(registration, participant, Traits.UNKNOWN, null)), NOW, null,
                false);
        desks.answer(workshop,
                PendingAnswer.registering(Map.of(registration, person), Mentioned.request(key), _ -> List.of(),
                        book -> book.request(request, OPEN)));
    }

    private double updatesPerSecond() {
        var collection = mongo.getCollection("conditional_updates");
        var id = UUID.randomUUID();
        collection.insertOne(new Document("_id", id).append("version", 0L).append("entries", List.of()));
        var begun = System.nanoTime();
        for (var i = 0; i < UPDATES; i++) {
            var version = collection.find(new Document("_id", id)).projection(new Document("version", 1)).first()
                    .getLong("version");
            var entry = new Document("_id", UUID.randomUUID()).append("participant", UUID.randomUUID())
                    .append("authority", new Document("code", AUTHORITY.code()).append("name", AUTHORITY.name()))
                    .append("account", "account").append("state", "SEATED").append("registeredAt", NOW);
            var updated = collection.updateOne(new Document("_id", id).append("version", version),
                    new Document("$inc", new Document("version", 1L)).append("$push", new Document("entries", entry)));
            assertThat(updated.getModifiedCount()).isEqualTo(1);
        }
        return UPDATES / ((System.nanoTime() - begun) / 1e9);
    }
}
