package fr.raict.notification.mails.domain;

import java.util.List;

import fr.raict.notification.mails.domain.CalendarEntry.Attendee;
import fr.raict.notification.mails.domain.CalendarEntry.Method;
import fr.raict.notification.mails.domain.CalendarEntry.Participation;
import fr.raict.notification.mails.domain.CalendarEntry.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static fr.raict.notification.mails.domain.CalendarEntry.Method.CANCEL;
import static fr.raict.notification.mails.domain.CalendarEntry.Method.PUBLISH;
import static fr.raict.notification.mails.domain.CalendarEntry.Method.REQUEST;
import static fr.raict.notification.mails.domain.CalendarEntry.Status.CANCELLED;
import static fr.raict.notification.mails.domain.CalendarEntry.Status.CONFIRMED;
import static fr.raict.notification.mails.domain.CalendarEntry.Status.TENTATIVE;
import static org.assertj.core.api.Assertions.assertThat;

class CalendarEntryTest {
    @Test
    void keepsWhoIsStillToBeDecidedOnOutOfTheCalendarWhenTheWorkshopMoves() {
        var letter = Letters.toParticipant(Language.FRENCH, new RegistrationNews.RequestMoved(null));

        assertThat(CalendarEntry.of(letter)).isEmpty();
    }

    @Test
    void publishesASeatWithoutAttendee() {
        participant(new RegistrationNews.Seated(), PUBLISH, CONFIRMED);
        participant(new RegistrationNews.Promoted(), PUBLISH, CONFIRMED);
        participant(new RegistrationNews.WorkshopMoved(true, null, List.of()), PUBLISH, CONFIRMED);
    }

    @Test
    void publishesAPlaceInTheWaitingListAsTentative() {
        participant(new RegistrationNews.Waitlisted(1), PUBLISH, TENTATIVE);
        participant(new RegistrationNews.WorkshopMoved(false, null, List.of()), PUBLISH, TENTATIVE);
    }

    @Test
    void cancelsWhatAParticipantNoLongerAttends() {
        participant(new RegistrationNews.Withdrawn(true), CANCEL, CANCELLED);
        participant(new RegistrationNews.GivenUp(), CANCEL, CANCELLED);
        participant(new RegistrationNews.WorkshopCancelled(null), CANCEL, CANCELLED);
    }

    @Test
    void notesNothingOfASeatThatWasOnlyAskedFor() {
        assertThat(CalendarEntry.of(Letters.toParticipant(Language.FRENCH, new RegistrationNews.Requested())))
                .isEmpty();
        assertThat(CalendarEntry.of(Letters.toParticipant(Language.FRENCH, new RegistrationNews.Declined("Complet"))))
                .isEmpty();
    }

    @Test
    void leavesTheTentativeEntryOfWhoIsOfferedASeatUntilTheWaitEnds() {
        assertThat(CalendarEntry.of(Letters.toParticipant(Language.FRENCH, Letters.offer(1)))).isEmpty();
        participant(new RegistrationNews.OfferLapsed(), CANCEL, CANCELLED);
        participant(new RegistrationNews.Overlapped(), CANCEL, CANCELLED);
    }

    @Test
    void requestsAnExpertsPresence() {
        expert(Letters.asked(InvitationNews.Occasion.FIRST, null), REQUEST, CONFIRMED, Participation.UNANSWERED);
        expert(new InvitationNews.Updated(true, Letters.workshop(null)), REQUEST, CONFIRMED, Participation.ACCEPTED);
        expert(new InvitationNews.Updated(false, Letters.workshop(null)), REQUEST, CONFIRMED, Participation.UNANSWERED);
        expert(new InvitationNews.Accepted(), REQUEST, CONFIRMED, Participation.ACCEPTED);
    }

    @Test
    void takesAnExpertOffWithoutCancellingAWorkshopThatGoesOn() {
        expert(new InvitationNews.Declined(), CANCEL, null, Participation.DECLINED);
        expert(new InvitationNews.Withdrawn(), CANCEL, null, Participation.UNANSWERED);
        expert(new InvitationNews.WorkshopCancelled(), CANCEL, CANCELLED, Participation.UNANSWERED);
    }

    @Test
    void nothingGoesIntoTheCalendarOfOrganisersOrWithoutADate() {
        assertThat(CalendarEntry.of(Letters.toOrganiser(Language.FRENCH, new Answer.Accepted()))).isEmpty();
        assertThat(CalendarEntry.of(Letters.toParticipant(Letters.recipient(Language.FRENCH), Letters.workshop(null),
                new RegistrationNews.Seated()))).isEmpty();
    }

    private static void participant(RegistrationNews news, Method method, Status status) {
        var entry = CalendarEntry.of(Letters.toParticipant(Language.FRENCH, news)).orElseThrow();

        assertThat(entry.method()).isEqualTo(method);
        assertThat(entry.status()).isEqualTo(status);
        assertThat(entry.attendee()).isNull();
    }

    private static void expert(InvitationNews news, Method method, @Nullable Status status,
            Participation participation) {
        var entry = CalendarEntry.of(Letters.toExpert(Language.FRENCH, news)).orElseThrow();

        assertThat(entry.method()).isEqualTo(method);
        assertThat(entry.status()).isEqualTo(status);
        assertThat(entry.attendee())
                .isEqualTo(new Attendee("Anaïs Lefèvre", participation));
    }
}
