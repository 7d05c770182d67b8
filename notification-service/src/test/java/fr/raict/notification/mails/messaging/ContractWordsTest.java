package fr.raict.notification.mails.messaging;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.contracts.agenda.v1.Attendance;
import fr.raict.contracts.agenda.v1.AttendanceMode;
import fr.raict.contracts.agenda.v1.InvitationAccepted;
import fr.raict.contracts.agenda.v1.Period;
import fr.raict.contracts.agenda.v1.Placement;
import fr.raict.contracts.agenda.v1.SessionRole;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import fr.raict.contracts.registration.v1.ChosenSession;
import fr.raict.contracts.registration.v1.GivenUpSession;
import fr.raict.contracts.registration.v1.SeatAssigned;
import fr.raict.contracts.registration.v1.SeatEvent;
import fr.raict.contracts.registration.v1.SeatReleased;
import fr.raict.contracts.registration.v1.SeatRescheduled;
import fr.raict.contracts.registration.v1.Succession;
import fr.raict.notification.mails.domain.Attendance.Mode;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.RoomAndTime;
import fr.raict.notification.mails.domain.Succession.Correction;
import fr.raict.notification.mails.domain.Succession.Replacement;
import fr.raict.values.MeetingLink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContractWordsTest {
    private static final Instant AT = Instant.parse("2026-11-24T08:30:00Z");

    private final Events events = new Events();

    @Test
    void eachLetterToAParticipantIsNewerToACalendarThanAllBeforeItAndARepeatIsTheSame() {
        var told = Stream.of(seated(1, 5), withdrawn(2, 5), seated(7, 5), seated(8, 6), withdrawn(9, 6));

        var sequences = told.map(ContractWords::workshop).map(workshop -> workshop.calendarSequence()).toList();

        assertThat(sequences).isSorted().doesNotHaveDuplicates();
        assertThat(sequences).first().satisfies(first -> assertThat(first)
                .as("newer than what the version before sent with the workshop's own sequence").isGreaterThan(5));
        assertThat(ContractWords.workshop(seated(7, 5))).isEqualTo(ContractWords.workshop(seated(7, 5)));
    }

    @Test
    void whatIsChosenIsOlderToACalendarThanWhatBecomesOfTheSeatLater() {
        var chosen = new ChosenSession(UUID.randomUUID(), brief(5), "token", null, 7, null);

        assertThat(ContractWords.workshop(chosen).calendarSequence()).isEqualTo(12)
                .isEqualTo(ContractWords.workshop(seated(7, 5)).calendarSequence())
                .isLessThan(ContractWords.workshop(withdrawn(8, 5)).calendarSequence());
    }

    @Test
    void whoAwaitsAnApprovalHasNeitherASeatNorARank() {
        assertThat(ContractWords.registered(null, true)).isEqualTo(new RegistrationNews.Requested());
        assertThat(ContractWords.registered(null, null)).isEqualTo(new RegistrationNews.Seated());
        assertThat(ContractWords.registered(3, false)).isEqualTo(new RegistrationNews.Waitlisted(3));
    }

    @Test
    void whatIsGivenUpIsNewerToACalendarThanWhatWasChosenAndOlderThanWhatComesLater() {
        var givenUp = new GivenUpSession(UUID.randomUUID(), brief(5), 8);

        assertThat(ContractWords.workshop(givenUp).calendarSequence()).isEqualTo(13)
                .isGreaterThan(ContractWords.workshop(seated(7, 5)).calendarSequence())
                .isLessThan(ContractWords.workshop(seated(9, 5)).calendarSequence());
    }

    @Test
    void nothingIsKeptOfTheNameOfWhoIsTheSamePerson() {
        assertThat(ContractWords.succession(null)).isNull();
        assertThat(ContractWords.succession(new Succession("Yann Morvan", false)))
                .isEqualTo(new Replacement("Yann Morvan"));
        assertThat(ContractWords.succession(new Succession("Anaïs Lefèvre", true))).isEqualTo(new Correction());
    }

    @Test
    void whatTheAgendaSaysHoldsForAnExpert() {
        var accepted = new InvitationAccepted(UUID.randomUUID(), UUID.randomUUID(), 2, AT, Events.person("fr"),
                SessionRole.CHAIR, brief(9));

        assertThat(ContractWords.workshop(accepted.workshop()).calendarSequence()).isEqualTo(9);
    }

    @Test
    void aWorkshopWithoutARoomHasItsTimeAndALinkThatMayBeFollowed() {
        var remote = ContractWords.workshop(assigned(attended("https://visio.example.org/filieres")));

        assertThat(remote.roomAndTime()).isEqualTo(new RoomAndTime("", AT, AT.plusSeconds(60)));
        assertThat(remote.isRemote()).isTrue();
        assertThat(remote.link()).contains(MeetingLink.of("https://visio.example.org/filieres"));
        assertThat(ContractWords.workshop(assigned(attended("javascript:alert(1)"))).link()).isEmpty();
        assertThat(ContractWords.workshop(assigned(attended(null))).link()).isEmpty();
    }

    @Test
    void anEventOfAnEarlierVersionSaysOnlyTheFormerPlace() {
        var brief = brief(5);
        var formerly = new Placement(UUID.randomUUID(), "Marly", AT, AT.plusSeconds(60));
        var event = new SeatRescheduled(UUID.randomUUID(), UUID.randomUUID(), 7, AT, Events.person("fr"), brief,
                "token", true, formerly, null, null, null);

        var now = ContractWords.workshop(event);
        assertThat(ContractWords.before(event)).isEqualTo(now.at(new RoomAndTime("Marly", AT, AT.plusSeconds(60))));
        assertThat(now.mode()).isEqualTo(Mode.ON_SITE);
    }

    private WorkshopBrief attended(@Nullable String link) {
        var brief = brief(5);
        return new WorkshopBrief(brief.workshop(), brief.title(), brief.editionName(), brief.venue(), brief.timeZone(),
                brief.organiserEmail(), 5, null, brief.edition(),
                new Attendance(AttendanceMode.REMOTE, new Period(AT, AT.plusSeconds(60)), link));
    }

    private static SeatEvent assigned(WorkshopBrief brief) {
        return new SeatAssigned(UUID.randomUUID(), UUID.randomUUID(), 1, AT, Events.person("fr"), brief, "token", null);
    }

    private SeatEvent seated(long sequence, int calendarSequence) {
        return new SeatAssigned(UUID.randomUUID(), UUID.randomUUID(), sequence, AT, Events.person("fr"),
                brief(calendarSequence), "token", null);
    }

    private SeatEvent withdrawn(long sequence, int calendarSequence) {
        return new SeatReleased(UUID.randomUUID(), UUID.randomUUID(), sequence, AT, Events.person("fr"),
                brief(calendarSequence), "token", true, SeatReleased.Cause.WITHDRAWN, null, null);
    }

    private WorkshopBrief brief(int calendarSequence) {
        var brief = events.workshop("Europe/Paris");
        return new WorkshopBrief(events.edition, brief.title(), brief.editionName(), brief.venue(), brief.timeZone(),
                brief.organiserEmail(), calendarSequence, brief.placement(), brief.edition(), brief.attendance());
    }
}
