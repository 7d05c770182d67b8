package fr.raict.notification.mails.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

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

    private static final Instant OCCURRED = Instant.parse("2026-11-24T08:30:00Z");

    private SessionsLetters() {}

    public static Session seated(Workshop workshop) {
        return new Session(workshop, registration(workshop), ticket(workshop), new RegistrationNews.Seated());
    }

    public static Session waiting(Workshop workshop, int rank) {
        return new Session(workshop, registration(workshop), ticket(workshop), new RegistrationNews.Waitlisted(rank));
    }

    public static SessionsLetter letter(Language language, Session... sessions) {
        return new SessionsLetter(Letters.EVENT, OCCURRED, Letters.recipient(language), List.of(sessions));
    }

    public static UUID registration(Workshop workshop) {
        return new UUID(workshop.id().getMostSignificantBits(), 0x100 + workshop.id().getLeastSignificantBits());
    }

    public static String ticket(Workshop workshop) {
        return "ticket-4Vq9dZ1xT0uS8wYb2nKcR" + workshop.id().getLeastSignificantBits();
    }

    /** One and several; with seats, without, and with both; whatever is known of a session. */
    public static List<SessionsLetter> all(Language language) {
        return List.of(letter(language, seated(ON_SITE)), letter(language, waiting(ON_SITE, 2)),
                letter(language, seated(UNDATED)), letter(language, seated(REMOTE)),
                letter(language, seated(ON_SITE), waiting(HYBRID, 3), seated(REMOTE), seated(UNDATED)),
                letter(language, seated(HYBRID), seated(ON_SITE)),
                letter(language, waiting(REMOTE, 1), waiting(UNDATED, 12)));
    }

    private static Workshop workshop(int number, String title, String zone, String room,
            @Nullable Attendance attendance) {
        var starts = Letters.STARTS.plus(Duration.ofHours(2L * number - 2));
        return new Workshop(new UUID(0x19ab0L, number), title, Letters.EDITION, "RAICT 2027",
                "Palais des congrès de Paris", zone, "organisatrice@example.org", 10 + number,
                new RoomAndTime(room, starts, starts.plus(Duration.ofMinutes(90))), attendance);
    }
}
