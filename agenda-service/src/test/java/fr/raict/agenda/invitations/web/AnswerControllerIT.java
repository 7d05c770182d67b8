package fr.raict.agenda.invitations.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.agenda.Agenda.Seen;
import fr.raict.agenda.ApiTest;
import fr.raict.agenda.invitations.application.ExpireInvitations;
import fr.raict.contracts.agenda.v1.InvitationAccepted;
import fr.raict.contracts.agenda.v1.InvitationDeclined;
import fr.raict.contracts.agenda.v1.InvitationEvent;
import fr.raict.contracts.agenda.v1.InvitationSent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static fr.raict.agenda.Agenda.changed;
import static fr.raict.agenda.Agenda.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class AnswerControllerIT extends ApiTest {

    @Autowired
    private ExpireInvitations expireInvitations;

    private Seen workshop;
    private Seen expert;
    private Seen invitation;
    private String link;

    @BeforeEach
    void inviteAnExpert() {
        var edition = agenda.openEdition();
        var room = agenda.addRoom(edition, "Marly", 30);
        var slot = agenda.addSlot(edition, "09:00", "10:30");
        workshop = agenda.publish(agenda.place(agenda.draftWorkshop(edition, "Filières agricoles"), room, slot));
        expert = agenda.addExpert("Roux");
        invitation = agenda.send(agenda.draftInvitation(workshop, expert, agenda.at("00:00")));
        link = link(1);
    }

    @Test
    void showsTheExpertWhatTheyAreAskedWithoutAnAccount() {
        var page = changed(agenda.getAnonymously(link));

        assertThat(page.text("state")).isEqualTo("SENT");
        assertThat(page.text("role")).isEqualTo("SPEAKER");
        assertThat(page.text("message")).isEqualTo("Nous serions ravis.");
        assertThat(page.json().get("expert").get("name").asString()).isEqualTo("Inès Roux");
        assertThat(page.json().get("workshop").get("title").asString()).isEqualTo("Filières agricoles");
        assertThat(page.json().get("workshop").get("startsAt").asString()).isEqualTo(agenda.at("09:00").toString());
        assertThat(page.json().get("edition").get("timeZone").asString()).isEqualTo("Europe/Paris");
        assertThat(page.json().toString()).doesNotContain("ines.");
    }

    @Test
    void followingTheLinkAHundredTimesChangesNothing() {
        for (int i = 0; i < 100; i++) {
            agenda.getAnonymously(link).expectStatus().isOk();
        }

        var unchanged = changed(agenda.get("/invitations/" + invitation.id()));
        assertThat(unchanged.etag()).isEqualTo(invitation.etag());
        assertThat(unchanged.text("state")).isEqualTo("SENT");
    }

    @Test
    void anAcceptedExpertAppearsInTheProgrammeAndTheOrganiserIsTold() {
        assertThat(experts()).isEmpty();

        var answered = changed(agenda.postAnonymously(link + "/acceptance", null));

        assertThat(answered.text("state")).isEqualTo("ACCEPTED");
        assertThat(experts()).containsExactly("Inès Roux, Université de Poitiers, SPEAKER");
        assertThat(changed(agenda.get("/invitations/" + invitation.id())).text("state")).isEqualTo("ACCEPTED");
        await().untilAsserted(
                () -> assertThat(published.of(invitation.id(), InvitationAccepted.class)).singleElement());
    }

    @Test
    void aSecondAnswerIsRefusedWithTheOneGiven() {
        var declined = Map.of("reason", "En congé", "substitute", "Anne Le Goff");
        changed(agenda.postAnonymously(link + "/refusal", declined));

        var problem = problem(agenda.postAnonymously(link + "/acceptance", null), 409, "already-answered");

        assertThat(problem.get("answer").get("state").asString()).isEqualTo("DECLINED");
        assertThat(problem.get("answer").get("declineReason").asString()).isEqualTo("En congé");
        assertThat(changed(agenda.getAnonymously(link)).text("substitute")).isEqualTo("Anne Le Goff");
        await().untilAsserted(() -> assertThat(published.of(invitation.id(), InvitationDeclined.class))
                .singleElement().satisfies(event -> assertThat(event.substitute()).isEqualTo("Anne Le Goff")));
    }

    @Test
    void eachMessageToAnExpertIsNewerToTheirCalendarThanAllBeforeEvenOfAnEarlierInvitation() {
        agenda.send(agenda.read(invitation, "invitations"));
        changed(agenda.postAnonymously(link(2) + "/refusal", Map.of("reason", "En congé")));
        var again = agenda.send(agenda.draftInvitation(workshop, expert, agenda.at("00:00")));
        changed(agenda.post("/invitations/" + again.id() + "/withdrawal", again.etag(), null));

        await().untilAsserted(() -> {
            var sequences = Stream.of(invitation, again)
                    .flatMap(asked -> published.of(asked.id(), InvitationEvent.class).stream())
                    .map(event -> event.workshop().calendarSequence()).toList();
            assertThat(sequences).hasSize(5).isSorted().doesNotHaveDuplicates();
        });
    }

    @Test
    void declinesOnlyWithAReason() {
        problem(agenda.postAnonymously(link + "/refusal", Map.of("reason", " ")), 400, "invalid-request");

        assertThat(changed(agenda.getAnonymously(link)).text("state")).isEqualTo("SENT");
    }

    @Test
    void ofManyAnswersAtOnceExactlyOneIsTaken() throws Exception {
        var answers = IntStream.range(0, 8).<Callable<Integer>>mapToObj(number -> () -> (number % 2 == 0
                ? agenda.postAnonymously(link + "/acceptance", null)
                : agenda.postAnonymously(link + "/refusal", Map.of("reason", "Non"))).returnResult().getStatus()
                .value()).toList();

        try (var experts = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = experts.invokeAll(answers).stream().map(future -> future.resultNow()).toList();

            assertThat(statuses).containsOnlyOnce(200).filteredOn(status -> status == 409).hasSize(7);
        }
        await().untilAsserted(() -> assertThat(published.of(invitation.id(), InvitationEvent.class)).hasSize(2));
    }

    @Test
    void aLinkSentAgainVoidsTheOneBefore() {
        agenda.send(invitation);

        var replacement = link(2);

        problem(agenda.getAnonymously(link), 410, "link-expired");
        problem(agenda.postAnonymously(link + "/acceptance", null), 410, "link-expired");
        assertThat(changed(agenda.postAnonymously(replacement + "/acceptance", null)).text("state"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void theLinkOfAWithdrawnInvitationHasExpired() {
        agenda.post("/invitations/" + invitation.id() + "/withdrawal", invitation.etag(), null).expectStatus().isOk();

        problem(agenda.getAnonymously(link), 410, "link-expired");
    }

    @Test
    void theLinkExpiresAtItsDeadlineBeforeAnySweepAndTheInvitationAfterIt() {
        clock.putForward(Duration.ofDays(45));

        problem(agenda.postAnonymously(link + "/acceptance", null), 410, "link-expired");
        assertThat(changed(agenda.get("/invitations/" + invitation.id())).text("state")).isEqualTo("SENT");
        expireInvitations.expire();
        assertThat(changed(agenda.get("/invitations/" + invitation.id())).text("state")).isEqualTo("EXPIRED");
        problem(agenda.getAnonymously(link), 410, "link-expired");
    }

    @Test
    void aWrongLinkTellsNothingOfWhetherThereIsAnInvitation() {
        var wrongSecret = link.substring(0, link.length() - 4) + (link.endsWith("AAAA") ? "BBBB" : "AAAA");
        var unknownInvitation = "/invitation-answers/" + "A".repeat(22) + link.substring(link.indexOf('.'));

        var one = problem(agenda.getAnonymously(wrongSecret), 404, "link-unknown");
        var other = problem(agenda.getAnonymously(unknownInvitation), 404, "link-unknown");
        problem(agenda.getAnonymously("/invitation-answers/nonsense"), 404, "link-unknown");

        assertThat(one.get("detail")).isEqualTo(other.get("detail"));
    }

    private String link(int sent) {
        await().untilAsserted(() -> assertThat(published.of(invitation.id(), InvitationSent.class)).hasSize(sent));
        return "/invitation-answers/" + published.of(invitation.id(), InvitationSent.class).getLast().answerToken();
    }

    private List<String> experts() {
        return changed(agenda.getAnonymously("/workshops/" + workshop.id())).json().get("experts").valueStream()
                .map(expert -> String.join(", ", expert.get("name").asString(), expert.get("organisation").asString(),
                        expert.get("role").asString()))
                .toList();
    }
}
