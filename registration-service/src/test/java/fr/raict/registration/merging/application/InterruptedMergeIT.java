package fr.raict.registration.merging.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.registration.Scenario;
import fr.raict.registration.lists.application.ReassignRegistrations;
import fr.raict.registration.mandates.application.MoveMandates;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.merging.domain.Merge;
import fr.raict.registration.seating.application.EndedRegistrations;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.application.SeatBooks;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.json;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static java.util.Set.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

/** A merge that stops in the middle, and what happens then. */
@IntegrationTest
class InterruptedMergeIT {

    /** Where the service dies: before a step, or after it. */
    enum Death {
        BEFORE_GIVING, AFTER_GIVING, AFTER_SOME_SEATS, AFTER_SEATS, AFTER_ENDING
    }

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private MoveMandates mandates;
    @Autowired
    private ReassignRegistrations registrations;
    @Autowired
    private Merges merges;
    @Autowired
    private ChangeMerges changeMerges;
    @Autowired
    private CarryOutMerge carryOut;
    @Autowired
    private CarryOnMerges carryOnMerges;
    @Autowired
    private SeatBooks books;
    @Autowired
    private EndedRegistrations ended;
    @Autowired
    private Clock clock;
    private Scenario scenario;
    private final TestUser delegate = TestUser.someDelegate();
    private final String town = "Thies" + UUID.randomUUID().toString().substring(0, 8);
    private UUID workshop;
    private Merge merge;

    @BeforeEach
    void storeAMerge() {
        scenario = new Scenario(http, tokens, agenda);
        workshop = scenario.publish(2);
        enter(delegate, town);
        enter(TestUser.someDelegate(), "Ville de " + town);
        var from = MandatedAuthority.unlisted(town, "Sénégal");
        scenario.registered(delegate, workshop, from.code(), "ada", "bob", "cleo");
        merge = asked(from, clock.instant());
        changeMerges.change(all -> all.merging(merge));
    }

    private Merge asked(MandatedAuthority from, Instant at) {
        return Merge.asked(UUID.randomUUID(), "claire", at.truncatedTo(ChronoUnit.MILLIS), from,
                MandatedAuthority.unlisted("Ville de " + town, "Sénégal"));
    }

    private void enter(TestUser user, String name) {
        scenario.post("/my-mandates", user, Map.of("unlisted", Map.of("name", name, "country", "Sénégal")))
                .expectStatus().isCreated();
    }

    @ParameterizedTest
    @EnumSource
    void isFinishedWhereverItStopped(Death death) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> dying(death).of(merge, Instant.MAX));

        assertThat(carryOut.of(merge, Instant.MAX).isFinished()).isTrue();

        // Rows that nobody wrote are put right by whoever looks after the lists.
        await().atMost(Duration.ofSeconds(20)).untilAsserted(this::assertEverybodyIsOfTheOther);
    }

    private CarryOutMerge dying(Death death) {
        MoveMandates moving = mock();
        ReassignRegistrations seats = mock();
        var died = new IllegalStateException("killed");
        doAnswer(call -> {
            mandates.give(call.getArgument(0), call.getArgument(1));
            return null;
        }).when(moving).give(any(), any());
        doAnswer(call -> registrations.some(call.getArgument(0), call.getArgument(1))).when(seats).some(any(), any());
        switch (death) {
            case BEFORE_GIVING -> doThrow(died).when(moving).give(any(), any());
            case AFTER_GIVING -> doThrow(died).when(seats).some(any(), any());
            case AFTER_SOME_SEATS -> doAnswer(call -> {
                moveOne();
                throw died;
            }).when(seats).some(any(), any());
            case AFTER_SEATS -> doThrow(died).when(moving).end(any(), any());
            case AFTER_ENDING -> doAnswer(call -> {
                mandates.end(call.getArgument(0), call.getArgument(1));
                throw died;
            }).when(moving).end(any(), any());
        }
        return new CarryOutMerge(moving, seats, merges, changeMerges, clock);
    }

    /** As another instance does, and without the lists. */
    private void moveOne() {
        var stored = books.find(new WorkshopId(workshop)).orElseThrow();
        var into = new Authority(merge.into().code(), merge.into().name());
        var one = stored.book().misnamed(of(merge.from().code()), into, 1);
        stored.book().reassign(List.of(one.getFirst().id()), into, clock.instant());
        books.save(stored, List.of());
    }

    @Test
    void isCarriedOnByItself() {
        var from = MandatedAuthority.unlisted("Commune de " + town, "Sénégal");
        var late = TestUser.someDelegate();
        enter(late, "Commune de " + town);
        scenario.registered(late, workshop, from.code(), "dan");
        var left = asked(from, clock.instant().minusSeconds(40));

        changeMerges.change(all -> all.merging(left));

        await().untilAsserted(() -> assertThat(merges.all().find(left.id())).get().matches(Merge::isFinished));
        assertThat(rows().valueStream().filter(each -> each.at("/person/givenName").asString().equals("dan"))
                .map(each -> each.at("/authority/code").asString())).containsExactly(merge.into().code());
    }

    @Test
    void takesAlongWhatHasLeftTheSeatBook() {
        var gone = rows().get(2).get("id").asString();
        scenario.delete("/workshops/" + workshop + "/registrations/" + gone, ORGANISER).expectStatus().isOk();
        letGo();

        carryOut.of(merge, Instant.MAX);

        assertThat(rows().valueStream().map(each -> each.at("/authority/code").asString()))
                .containsOnly(merge.into().code());
        assertThat(ended.find(new WorkshopId(workshop), of(new RegistrationId(UUID.fromString(gone))), of()))
                .singleElement().satisfies(each -> assertThat(each.authority().name()).isEqualTo("Ville de " + town));
        assertThat(json(scenario.get("/workshops/" + workshop + "/registrations/" + gone, ORGANISER))
                .at("/authority/code").asString()).isEqualTo(merge.into().code());
    }

    private void letGo() {
        var stored = books.find(new WorkshopId(workshop)).orElseThrow();
        var leaving = stored.book().state().registrations().stream().filter(each -> !each.isActive()).toList();
        ended.add(new WorkshopId(workshop), leaving);
        stored.book().letGo(leaving);
        books.save(stored, List.of());
    }

    /** A request that resolved the authority before the merge was stored, and was decided after it was finished. */
    @Test
    void findsWhoComesLateUnderTheOldCode() {
        var finished = carryOut.of(merge, Instant.MAX);
        leaveUnderTheOldCode();

        await().untilAsserted(() -> {
            carryOut.of(finished, Instant.MAX);
            assertEverybodyIsOfTheOther();
        });
    }

    /** Long after the merge, as from an instance that was halted meanwhile. */
    @Test
    void isLookedAfterOnceItIsForgotten() {
        carryOut.of(merge, Instant.MAX);
        changeMerges.change(all -> all.with(all.find(merge.id()).orElseThrow()
                .finished(clock.instant().plus(Merge.WATCHED_FOR))));
        leaveUnderTheOldCode();

        await().untilAsserted(() -> {
            carryOnMerges.lookAgain();
            assertEverybodyIsOfTheOther();
        });
    }

    private void leaveUnderTheOldCode() {
        var stored = books.find(new WorkshopId(workshop)).orElseThrow();
        var one = stored.book().state().registrations().getFirst();
        stored.book().reassign(List.of(one.id()), new Authority(merge.from().code(), town), clock.instant());
        books.save(stored, List.of());
    }

    private void assertEverybodyIsOfTheOther() {
        var everybody = rows();
        assertThat(everybody).hasSize(3);
        assertThat(everybody.valueStream().map(each -> each.at("/authority/code").asString()))
                .containsOnly(merge.into().code());
        assertThat(everybody.valueStream().map(each -> each.get("state").asString())).containsExactly("SEATED",
                "SEATED", "WAITING");
        assertThat(json(scenario.get("/my-mandates", delegate)).valueStream()
                .map(each -> each.at("/authority/code").asString())).containsExactly(merge.into().code());
        assertThat(books.find(new WorkshopId(workshop)).orElseThrow().book().state().registrations())
                .allSatisfy(each -> assertThat(each.authority().code()).isEqualTo(merge.into().code()));
    }

    private JsonNode rows() {
        return json(scenario.get("/workshops/" + workshop + "/registrations?size=100", ORGANISER)).get("items");
    }
}
