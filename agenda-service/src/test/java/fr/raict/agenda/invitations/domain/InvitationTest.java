package fr.raict.agenda.invitations.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.agenda.invitations.domain.InvitationChange.Cause;
import fr.raict.agenda.invitations.domain.InvitationChange.Occasion;
import fr.raict.agenda.invitations.domain.InvitationRefused.AlreadyAnswered;
import fr.raict.agenda.invitations.domain.InvitationRefused.AlreadyWithdrawn;
import fr.raict.agenda.invitations.domain.InvitationRefused.DeadlinePassed;
import fr.raict.agenda.invitations.domain.InvitationRefused.LinkExpired;
import fr.raict.agenda.invitations.domain.InvitationRefused.LinkUnknown;
import fr.raict.agenda.workshops.domain.AttendanceMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static fr.raict.agenda.invitations.domain.InvitationFixture.AFTERNOON;
import static fr.raict.agenda.invitations.domain.InvitationFixture.DEADLINE;
import static fr.raict.agenda.invitations.domain.InvitationFixture.NOW;
import static fr.raict.agenda.invitations.domain.InvitationFixture.SECRET;
import static fr.raict.agenda.invitations.domain.InvitationFixture.TOLD;
import static fr.raict.agenda.invitations.domain.InvitationFixture.TOLD_OF_THE_AFTERNOON;
import static fr.raict.agenda.invitations.domain.InvitationFixture.accepted;
import static fr.raict.agenda.invitations.domain.InvitationFixture.acceptedBefore;
import static fr.raict.agenda.invitations.domain.InvitationFixture.declined;
import static fr.raict.agenda.invitations.domain.InvitationFixture.draft;
import static fr.raict.agenda.invitations.domain.InvitationFixture.expired;
import static fr.raict.agenda.invitations.domain.InvitationFixture.secret;
import static fr.raict.agenda.invitations.domain.InvitationFixture.sent;
import static fr.raict.agenda.invitations.domain.InvitationFixture.slot;
import static fr.raict.agenda.invitations.domain.InvitationFixture.told;
import static fr.raict.agenda.invitations.domain.InvitationFixture.toldOf;
import static fr.raict.agenda.invitations.domain.InvitationFixture.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InvitationTest {

    @Test
    void theFirstAnswerStands() {
        var accepted = accepted();

        assertThatExceptionOfType(AlreadyAnswered.class).isThrownBy(() -> accepted.decline(SECRET, "", "", NOW))
                .satisfies(refusal -> assertThat(refusal.answer()).isEqualTo(new InvitationState.Accepted(NOW)));
        assertThatExceptionOfType(AlreadyAnswered.class).isThrownBy(() -> accepted.accept(SECRET, NOW));
    }

    @Test
    void keepsWhyTheExpertDeclinedAndWhomTheyPropose() {
        assertThat(declined().state()).isEqualTo(new InvitationState.Declined(NOW, "En congé", "Anne Le Goff"));
    }

    @Test
    void sendingAgainVoidsTheLinkSentBefore() {
        var replacement = secret();
        var resent = sent().send(TOLD, replacement, NOW);

        assertThat(resent).isInstanceOfSatisfying(InvitationChange.Sent.class,
                change -> assertThat(change.occasion()).isEqualTo(Occasion.RESENT));
        assertThatExceptionOfType(LinkExpired.class).isThrownBy(() -> resent.invitation().accept(SECRET, NOW));
        assertThat(resent.invitation().accept(replacement, NOW)).isInstanceOf(InvitationChange.Accepted.class);
    }

    @Test
    void opensToNoSecretThatWasNeverSent() {
        var sent = sent();
        var draft = draft();

        assertThatExceptionOfType(LinkUnknown.class).isThrownBy(() -> sent.open(secret(), NOW));
        assertThatExceptionOfType(LinkUnknown.class).isThrownBy(() -> draft.open(SECRET, NOW));
    }

    @Test
    void opensUntilItsDeadlineOnly() {
        var sent = sent();

        assertThat(sent.open(SECRET, DEADLINE.minusNanos(1))).isSameAs(sent);
        assertThatExceptionOfType(LinkExpired.class).isThrownBy(() -> sent.open(SECRET, DEADLINE));
        assertThatExceptionOfType(LinkExpired.class).isThrownBy(() -> sent.accept(SECRET, DEADLINE));
    }

    @Test
    void staysReadableOnceAnswered() {
        var accepted = accepted();

        assertThat(accepted.open(SECRET, DEADLINE.plusSeconds(1))).isSameAs(accepted);
    }

    @ParameterizedTest
    @MethodSource("closedInvitations")
    void opensNoMoreOnceWithdrawnOrExpired(Invitation closed) {
        assertThatExceptionOfType(LinkExpired.class).isThrownBy(() -> closed.open(SECRET, NOW));
    }

    static Stream<Invitation> closedInvitations() {
        return Stream.of(withdrawn(), expired());
    }

    @Test
    void expiresOnceAndOnlyWithoutAnAnswer() {
        assertThat(sent().expire(DEADLINE.minusNanos(1))).isEmpty();
        assertThat(expired().state()).isEqualTo(new InvitationState.Expired());
        assertThat(Stream.of(draft(), accepted(), declined(), withdrawn(), expired()))
                .allSatisfy(other -> assertThat(other.expire(DEADLINE)).isEmpty());
    }

    @Test
    void isSentAgainAfterItsDeadlineOnlyWithANewOne() {
        var expired = expired();
        var later = DEADLINE.plusSeconds(1);

        assertThatExceptionOfType(DeadlinePassed.class).isThrownBy(() -> expired.send(TOLD, secret(), later));
        assertThat(expired.postpone(later.plusSeconds(60)).send(TOLD, secret(), later).invitation().state())
                .isEqualTo(new InvitationState.Sent());
    }

    @Test
    void isNotSentAgainOnceAnsweredOrWithdrawn() {
        var declined = declined();
        var withdrawn = withdrawn();

        assertThatExceptionOfType(AlreadyAnswered.class).isThrownBy(() -> declined.send(TOLD, secret(), NOW));
        assertThatExceptionOfType(AlreadyWithdrawn.class)
                .isThrownBy(() -> withdrawn.send(TOLD, secret(), NOW));
    }

    @Test
    void theExpertHearsOfAWithdrawalOnlyIfTheyHeardOfTheInvitation() {
        assertThat(draft().withdraw(Cause.BY_ORGANISER)).isInstanceOf(InvitationChange.Closed.class);
        assertThat(sent().withdraw(Cause.BY_ORGANISER)).isInstanceOf(InvitationChange.Withdrawn.class);
        assertThat(accepted().withdraw(Cause.BY_ORGANISER)).isInstanceOf(InvitationChange.Withdrawn.class);
    }

    @Test
    void asksAgainAfterAcceptanceWhenTheWorkshopMoves() {
        var replacement = secret();
        var moved = accepted().follow(TOLD_OF_THE_AFTERNOON, replacement, NOW).orElseThrow();

        assertThat(moved).isInstanceOfSatisfying(InvitationChange.Sent.class,
                change -> assertThat(change.occasion()).isEqualTo(Occasion.WORKSHOP_MOVED));
        assertThatExceptionOfType(LinkExpired.class).isThrownBy(() -> moved.invitation().open(SECRET, NOW));
        assertThat(moved.invitation().accept(replacement, NOW)).isInstanceOf(InvitationChange.Accepted.class);
    }

    @Test
    void asksAgainWhenTheVenueIsAnother() {
        var elsewhere = told("Ports", AttendanceMode.ON_SITE, "", "Hôtel de ville");

        assertThat(accepted().follow(elsewhere, secret(), NOW)).hasValueSatisfying(
                moved -> assertThat(moved).isInstanceOfSatisfying(InvitationChange.Sent.class,
                        sent -> assertThat(sent.before()).isEqualTo(TOLD)));
    }

    @Test
    void tellsOfAnotherTitleOrModeAndTheAnswerStands() {
        var retitled = told("Ports et quais", AttendanceMode.ON_SITE, "", "Palais des congrès");
        var hybrid = told("Ports et quais", AttendanceMode.HYBRID, "", "Palais des congrès");

        var told = accepted().follow(retitled, secret(), NOW).orElseThrow();
        var again = told.invitation().follow(hybrid, secret(), NOW).orElseThrow();

        assertThat(told).isEqualTo(new InvitationChange.Updated(told.invitation(), TOLD));
        assertThat(again).isEqualTo(new InvitationChange.Updated(again.invitation(), retitled));
        assertThat(again.invitation().hasAccepted()).isTrue();
        assertThat(again.invitation().follow(hybrid, secret(), NOW)).isEmpty();
    }

    @Test
    void tellsOfTheLinkOnlyWhoAccepted() {
        var linked = told("Ports", AttendanceMode.ON_SITE, "https://visio.example.org/ports", "Palais des congrès");

        assertThat(accepted().follow(linked, secret(), NOW).orElseThrow())
                .isInstanceOf(InvitationChange.Updated.class);
        var unanswered = sent().follow(linked, secret(), NOW).orElseThrow();
        assertThat(unanswered).isInstanceOf(InvitationChange.Closed.class);
        assertThat(unanswered.invitation().accept(SECRET, NOW).invitation().follow(linked, secret(), NOW))
                .isEmpty();
    }

    @Test
    void notesWithoutAWordWhatTheVersionBeforeHadTold() {
        var remote = told("Ports", AttendanceMode.REMOTE, "", "");

        assertThat(acceptedBefore().follow(TOLD, secret(), NOW).orElseThrow())
                .isInstanceOf(InvitationChange.Closed.class);
        assertThat(acceptedBefore().follow(remote, secret(), NOW).orElseThrow())
                .isInstanceOf(InvitationChange.Closed.class);
        assertThat(acceptedBefore().follow(TOLD_OF_THE_AFTERNOON, secret(), NOW).orElseThrow())
                .isInstanceOf(InvitationChange.Sent.class);
    }

    @Test
    void asksOncePerMove() {
        var moved = sent().follow(TOLD_OF_THE_AFTERNOON, secret(), NOW).orElseThrow().invitation();

        assertThat(moved.follow(TOLD_OF_THE_AFTERNOON, secret(), NOW)).isEmpty();
        assertThat(sent().follow(TOLD, secret(), NOW)).isEmpty();
    }

    @Test
    void asksNobodyAgainWhoWasNotAskedOrSaidNo() {
        assertThat(Stream.of(draft(), declined(), withdrawn(), expired()))
                .allSatisfy(other -> assertThat(other.follow(TOLD_OF_THE_AFTERNOON, secret(), NOW)).isEmpty());
    }

    @Test
    void leavesAWeekToAnswerAgainButNotBeyondTheStart() {
        var afterDeadline = DEADLINE.plus(Duration.ofDays(1));
        var soon = slot("2026-12-13T09:00:00Z", "2026-12-13T10:00:00Z");

        assertThat(movedTo(AFTERNOON, NOW)).isEqualTo(DEADLINE);
        assertThat(movedTo(AFTERNOON, afterDeadline)).isEqualTo(afterDeadline.plus(Duration.ofDays(7)));
        assertThat(movedTo(soon, afterDeadline)).isEqualTo(soon.startsAt());
    }

    private static Instant movedTo(TimeSlot slot, Instant now) {
        return accepted().follow(toldOf(slot), secret(), now).orElseThrow().invitation().answerBefore();
    }

    @Test
    void isWithdrawnOnceWhenTheWorkshopIsCancelled() {
        var withdrawn = accepted().workshopCancelled().orElseThrow();

        assertThat(withdrawn).isInstanceOfSatisfying(InvitationChange.Withdrawn.class,
                change -> assertThat(change.cause()).isEqualTo(Cause.WORKSHOP_CANCELLED));
        assertThat(withdrawn.invitation().workshopCancelled()).isEmpty();
        assertThat(declined().workshopCancelled()).isEmpty();
    }
}
