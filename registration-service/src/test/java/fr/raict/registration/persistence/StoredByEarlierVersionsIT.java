package fr.raict.registration.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import fr.raict.platform.migration.Migration;
import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Caller;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.lists.application.ListedRegistrations;
import fr.raict.registration.lists.application.RegistrationQuery;
import fr.raict.registration.lists.application.RegistrationQuery.Among;
import fr.raict.registration.lists.application.RegistrationQuery.Order;
import fr.raict.registration.mandates.application.AskForMandate;
import fr.raict.registration.mandates.application.Mandates;
import fr.raict.registration.mandates.domain.Mandate;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.Editions;
import fr.raict.registration.seating.application.Engagements;
import fr.raict.registration.seating.application.SeatBooks;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.Departed;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.Traits;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.IntegrationTest;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** What a demonstration of version 1.0 had stored, read by this one. */
@IntegrationTest
class StoredByEarlierVersionsIT {

    private static final WorkshopId MAROC = new WorkshopId(UUID.fromString("01a2194c-9413-71aa-a239-cb2bd64b818f"));
    private static final WorkshopId QUEBEC = new WorkshopId(UUID.fromString("01a2194c-9cb9-76a7-8eff-f81f9f22230a"));
    private static final EditionId EDITION = new EditionId(UUID.fromString("01a2194c-659a-7416-bd4d-53818a017243"));
    private static final Registration OF_TYR = new Registration(
            new RegistrationId(UUID.fromString("01a2194d-9724-7062-860f-d94a43f62756")),
            0,
            new ParticipantId(UUID.fromString("77b84093-fde3-8775-807f-d3bf76165d84")),
            new Authority("OTHER-9V8DPJFSM", "Tyr"), "2e9efbdb-ddd6-4259-a4cd-c846cf7da112",
            List.of(new RequestKey(UUID.fromString("7576d4d3-f7bb-8083-8800-96b99aac5d38"))),
            Registration.State.WITHDRAWN, Instant.parse("2026-11-26T19:20:45.092Z"), Traits.UNKNOWN, null, null, null);

    @Autowired
    private MongoOperations mongo;
    @Autowired
    private List<Migration> steps;
    @Autowired
    private SeatBooks books;
    @Autowired
    private Engagements engagements;
    @Autowired
    private ListedRegistrations lists;
    @Autowired
    private Editions editions;
    @Autowired
    private Mandates mandates;
    @Autowired
    private AskForMandate askForMandate;

    @BeforeEach
    void store() throws IOException {
        var stored = Document.parse(
                new ClassPathResource("stored-by-1.0.json").getContentAsString(StandardCharsets.UTF_8));
        stored.keySet().forEach(collection -> stored.getList(collection, Document.class).forEach(document -> {
            mongo.getCollection(collection).deleteOne(new Document("_id", document.get("_id")));
            mongo.getCollection(collection).insertOne(document);
        }));
    }

    private void migrate() {
        steps.stream().sorted(Comparator.comparingInt(Migration::number)).forEach(step -> step.step().accept(mongo));
    }

    @Test
    void isReadAsItWasMeantThoughTwoInstancesStartAtOnce() {
        Stream.generate(() -> CompletableFuture.runAsync(this::migrate)).limit(2).toList()
                .forEach(CompletableFuture::join);
        migrate();

        var book = books.find(MAROC).orElseThrow().book().state();
        assertThat(book.version()).as("written once more").isEqualTo(9);
        assertThat(book.sequence()).isEqualTo(6);
        assertThat(book.workshop()).isEqualTo(new Workshop(MAROC, EDITION, 2, "Rencontre Maroc",
                Workshop.Status.PUBLISHED, 60,
                new Placement(UUID.fromString("01a2194c-6955-761e-bc59-2e36208146a9"), "Étoile 2",
                        Instant.parse("2027-01-13T16:45:00Z"), Instant.parse("2027-01-13T17:45:00Z")),
                0, "", null));
        assertThat(book.registrations()).hasSize(5).startsWith(OF_TYR);
        assertThat(book.registrations()).extracting(Registration::number).containsExactly(0, 1, 2, 3, 4);
        assertThat(book.departed()).isEqualTo(Departed.NOBODY);
        assertThat(book.registrations()).filteredOn(Registration::isSeated).hasSize(4);
        assertThat(books.find(QUEBEC).orElseThrow().book().state().registrations()).isEmpty();
        assertThat(mongo.getCollection("migrations").countDocuments(new Document("_id", "registration-lists")))
                .isZero();
    }

    @Test
    void takesTheTimeOfWhoHasASeat() {
        migrate();
        migrate();

        var book = books.find(MAROC).orElseThrow().book().state();
        var at = book.workshop().placed().orElseThrow();
        var another = new Workshop(new WorkshopId(UUID.randomUUID()), EDITION, 1, "Autre", Workshop.Status.PUBLISHED, 5,
                at, 0, "", null);
        var seated = book.registrations().stream().filter(Registration::isSeated).toList();
        assertThat(engagements.clashes(another, seated).values()).hasSize(4).allSatisfy(
                each -> assertThat(each).containsExactly(MAROC));
        assertThat(engagements.clashes(another, List.of(OF_TYR))).isEmpty();
        engagements.drop(seated);
        assertThat(engagements.clashes(another, seated)).as("entered once").isEmpty();
    }

    @Test
    void goesOnFromThere() {
        migrate();
        var stored = books.find(MAROC).orElseThrow();
        var last = stored.book().state().registrations().getLast();

        stored.book().withdraw(last.id(), new Viewer.Organiser());
        books.save(stored, List.of());

        var changed = books.find(MAROC).orElseThrow().book().state().registrations();
        assertThat(changed).hasSize(5).startsWith(OF_TYR);
        assertThat(changed.getLast().state()).isEqualTo(Registration.State.WITHDRAWN);
    }

    @Test
    void keepsItsListsAndFigures() {
        migrate();

        assertThat(lists.summaries(EDITION)).extracting(summary -> summary.workshop().title())
                .containsExactlyInAnyOrder("Rencontre Maroc", "Rencontre Québec");
        assertThat(lists.summaries(EDITION)).filteredOn(summary -> summary.workshop().id().equals(MAROC))
                .singleElement().satisfies(summary -> {
                    var counted = books.find(MAROC).orElseThrow().book().counts();
                    assertThat(summary.counts()).usingRecursiveComparison().ignoringFields("authorities")
                            .isEqualTo(counted);
                    assertThat(summary.counts().authorities()).filteredOn(each -> each.active() > 0)
                            .isEqualTo(counted.authorities());
                    assertThat(counted.arrivals()).asString().contains("2026-11-26T19:15:00Z=5");
                });
        var rows = lists.find(RegistrationQuery.all(new Among.OfWorkshop(MAROC), Order.EARLIEST, new Paging(0, 10)));
        assertThat(rows).extracting(each -> each.registration().state()).containsExactly(Registration.State.WITHDRAWN,
                Registration.State.SEATED);
        assertThat(rows.getFirst().person()).isEqualTo(
                new Person("Rachid", "Delmas", "rachid.delmas196@example.org", "Conseiller régional", "fr"));
        assertThat(lists.people(EDITION, SearchWords.of("lemoi"), 10)).hasSize(1);
        assertThat(editions.find(EDITION)).get().extracting(Edition::name, Edition::status)
                .containsExactly("RAICT — édition de démonstration", Edition.Status.OPEN);
    }

    @Test
    void isTheSameAuthorityForWhoWritesItsNameToday() {
        migrate();
        var caller = new Caller(UUID.randomUUID().toString(), "Ada", "Lovelace", "ada@example.org", false);

        var asked = askForMandate.forUnlisted(caller, "Communauté des Îles du Levant", "Grèce");

        assertThat(asked.authority().code()).isEqualTo("OTHER-709BJYFBA");
    }

    @Test
    void keepsMandatesAndLetsThemBeDecidedOn() {
        migrate();

        var undecided = mandates.of("087fb003-0477-4aaa-a201-5bc34697d8bd").getFirst();
        var confirmed = mandates.save(undecided.confirmed(Instant.parse("2026-11-27T09:00:00Z")));

        assertThat(confirmed.version()).isEqualTo(2);
        assertThat(mandates.find(confirmed.id())).contains(confirmed);
        assertThat(confirmed.authority().country()).isEqualTo("Grèce");
        assertThat(mandates.of("8f07a016-528c-4ceb-a246-f99f0040ecad")).singleElement()
                .satisfies(mandate -> assertThat(mandate.decidedAt()).isEqualTo("2026-11-26T19:20:04.573Z"))
                .extracting(Mandate::state).isEqualTo(Mandate.State.CONFIRMED);
        assertThat(mandates.count(Optional.of(Mandate.State.CONFIRMED), SearchWords.of("goff levant"))).isOne();
    }
}
