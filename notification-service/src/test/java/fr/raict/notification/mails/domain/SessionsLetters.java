package fr.raict.notification.mails.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.notification.mails.domain.Attendance.Mode;
import fr.raict.notification.mails.domain.SessionsLetter.Session;
import org.jspecify.annotations.Nullable;

/** Letters about several sessions, as events cause them. */
public final class SessionsLetters {
    public static final Workshop ON_SITE = workshop(1, "Filières agricoles", "Europe/Paris", "Étoile 1", null);
    public static final Workshop REMOTE = workshop(2, "Eau et climat", "Europe/Paris", "",
            new Attendance(Mode.REMOTE, Letters.LINK));
    public static final Workshop HYBRID = workshop(3, "Diasporas", "America/Guadeloupe", "Marly",
            new Attendance(Mode.HYBRID, null));
    public static final Workshop UNDATED = workshop(4, "Jeunesses", "Europe/Paris", "", null).at(null);

    public static final Succession YANN = new Succession.Replacement("Yann Morvan");
    public static final Succession CORRECTED = new Succession.Correction();

    private static final Instant OCCURRED = Instant.parse("2026-11-24T08:30:00Z");

    private SessionsLetters() {}

    public static Session seated(Workshop workshop) {
        return new Session(workshop, registration(workshop), ticket(workshop), new RegistrationNews.Seated());
    }

    public static Session waiting(Workshop workshop, int rank) {
        return new Session(workshop, registration(workshop), ticket(workshop), new RegistrationNews.Waitlisted(rank));
    }

    public static Session requested(Workshop workshop) {
        return new Session(workshop, registration(workshop), ticket(workshop), new RegistrationNews.Requested());
    }

    public static SessionsLetter letter(Language language, Session... sessions) {
        return letter(language, null, sessions);
    }

    public static SessionsLetter letter(Language language, @Nullable Succession predecessor, Session... sessions) {
        return new SessionsLetter(Letters.EVENT, OCCURRED, Letters.recipient(language), List.of(sessions),
                predecessor);
    }

    public static GivenUpLetter givenUp(Language language, @Nullable Succession successor, Workshop... workshops) {
        return givenUp(Letters.recipient(language), successor, workshops);
    }

    public static GivenUpLetter givenUp(Recipient reader, @Nullable Succession successor, Workshop... workshops) {
        return new GivenUpLetter(Letters.EVENT, OCCURRED, reader, Stream.of(workshops)
                .map(workshop -> new GivenUpLetter.Session(workshop, registration(workshop))).toList(), successor);
    }

    public static UUID registration(Workshop workshop) {
        return new UUID(workshop.id().getMostSignificantBits(), 0x100 + workshop.id().getLeastSignificantBits());
    }

    public static String ticket(Workshop workshop) {
        return "ticket-4Vq9dZ1xT0uS8wYb2nKcR" + workshop.id().getLeastSignificantBits();
    }

    public static List<EventLetter> all(Language language) {
        return Stream.<List<? extends EventLetter>>of(allChosen(language), allGivenUp(language))
                .<EventLetter>flatMap(List::stream).toList();
    }

    /** One and several; with seats, without, asked for, and with all; in nobody's place or another's; whatever is known. */
    private static List<SessionsLetter> allChosen(Language language) {
        return List.of(letter(language, seated(ON_SITE)), letter(language, waiting(ON_SITE, 2)),
                letter(language, seated(UNDATED)), letter(language, seated(REMOTE)),
                letter(language, seated(ON_SITE), waiting(HYBRID, 3), seated(REMOTE), seated(UNDATED)),
                letter(language, seated(HYBRID), seated(ON_SITE)),
                letter(language, waiting(REMOTE, 1), waiting(UNDATED, 12)),
                letter(language, requested(ON_SITE)), letter(language, requested(UNDATED), requested(REMOTE)),
                letter(language, seated(ON_SITE), requested(HYBRID), waiting(REMOTE, 2)),
                letter(language, YANN, requested(ON_SITE)), letter(language, CORRECTED, requested(ON_SITE)),
                letter(language, YANN, seated(ON_SITE)), letter(language, YANN, seated(ON_SITE), waiting(HYBRID, 3)),
                letter(language, CORRECTED, waiting(ON_SITE, 2)),
                letter(language, CORRECTED, seated(ON_SITE), seated(REMOTE)));
    }

    /** One and several; withdrawn, replaced and corrected; whatever is known of a session. */
    private static List<GivenUpLetter> allGivenUp(Language language) {
        return Stream.<@Nullable Succession>of(null, YANN, CORRECTED)
                .flatMap(successor -> Stream.of(givenUp(language, successor, ON_SITE),
                        givenUp(language, successor, UNDATED),
                        givenUp(language, successor, ON_SITE, HYBRID, REMOTE, UNDATED)))
                .toList();
    }

    private static Workshop workshop(int number, String title, String zone, String room,
            @Nullable Attendance attendance) {
        var starts = Letters.STARTS.plus(Duration.ofHours(2L * number - 2));
        return new Workshop(new UUID(0x19ab0L, number), title, Letters.EDITION, "RAICT 2027",
                "Palais des congrès de Paris", zone, "organisatrice@example.org", 10 + number,
                new RoomAndTime(room, starts, starts.plus(Duration.ofMinutes(90))), attendance);
    }
}
