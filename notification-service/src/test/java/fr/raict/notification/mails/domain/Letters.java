package fr.raict.notification.mails.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.notification.mails.domain.Attendance.Mode;
import org.jspecify.annotations.Nullable;

/** Letters as events cause them. */
public final class Letters {
    public static final String TICKET = "ticket-4Vq9dZ1xT0uS8wYb2nKcRg";
    public static final String ANSWER = "answer-7Hq2mXv0Lr5dPz8sNwTy1A";
    public static final String LINK = "https://visio.example.org/filieres?pwd=x";
    public static final String SECRET = "AZqwAAAAcACAAAAAAAAA7g.9uYb2nKcRg4Vq9dZ1xT0uS8wYb2nKcRg";
    public static final UUID EVENT = UUID.fromString("019ab000-0000-7000-8000-000000000001");
    public static final UUID WORKSHOP = UUID.fromString("019ab000-0000-7000-8000-0000000000aa");

    public static final UUID EDITION = UUID.fromString("019ab000-0000-7000-8000-0000000000bb");
    public static final UUID EXPERT = UUID.fromString("019ab000-0000-7000-8000-0000000000cc");
    public static final UUID INVITATION = UUID.fromString("019ab000-0000-7000-8000-0000000000dd");
    public static final UUID REGISTRATION = UUID.fromString("019ab000-0000-7000-8000-0000000000ee");

    public static final UUID INDIVIDUAL = UUID.fromString("019ab000-0000-7000-8000-0000000000ff");

    private static final Instant OCCURRED = Instant.parse("2026-11-24T08:30:00Z");
    private static final Instant OFFERED_UNTIL = Instant.parse("2026-11-25T13:30:00Z");
    public static final Instant STARTS = Instant.parse("2027-01-06T13:30:00Z");
    public static final Instant ENDS = Instant.parse("2027-01-06T15:00:00Z");
    private static final RoomAndTime PLACEMENT = new RoomAndTime("Étoile 1", STARTS, ENDS);
    private static final RoomAndTime FORMER = new RoomAndTime("Marly", STARTS.minusSeconds(86_400),
            ENDS.minusSeconds(86_400));

    private Letters() {}

    public static Recipient recipient(Language language) {
        return new Recipient("Anaïs Lefèvre", "anais.lefevre@example.org", language);
    }

    public static Workshop workshop(@Nullable RoomAndTime roomAndTime) {
        return new Workshop(WORKSHOP, "Filières agricoles : l’accès aux marchés", EDITION, "RAICT 2027",
                "Palais des congrès de Paris", "Europe/Paris", "organisatrice@example.org", 3, roomAndTime, null);
    }

    /** As it is attended; a remote one has no room. */
    public static Workshop attended(Mode mode, @Nullable String link) {
        var room = mode == Mode.REMOTE ? "" : PLACEMENT.room();
        return new Workshop(WORKSHOP, "Filières agricoles : l’accès aux marchés", EDITION, "RAICT 2027",
                "Palais des congrès de Paris", "Europe/Paris", "organisatrice@example.org", 3,
                new RoomAndTime(room, STARTS, ENDS), new Attendance(mode, link));
    }

    /** Of another event, so that it is another mail. */
    public static WorkshopLetter.ToParticipant toParticipant(Recipient recipient) {
        return new WorkshopLetter.ToParticipant(UUID.randomUUID(), OCCURRED, recipient, workshop(PLACEMENT),
                REGISTRATION,
                TICKET, new RegistrationNews.Seated());
    }

    public static WorkshopLetter.ToExpert toExpert(Recipient recipient, Workshop workshop, InvitationNews news) {
        return new WorkshopLetter.ToExpert(UUID.randomUUID(), OCCURRED, recipient, workshop, INVITATION, EXPERT,
                SessionRole.SPEAKER, news);
    }

    /** As {@link #workshop}, but for what people typed. */
    public static Workshop workshop(String title, String zone, String organiser, Instant endsAt) {
        return new Workshop(WORKSHOP, title, EDITION, "RAICT 2027", "Palais des congrès de Paris", zone, organiser, 3,
                new RoomAndTime("Étoile 1", STARTS, endsAt), null);
    }

    public static WorkshopLetter.ToParticipant toParticipant(Language language, RegistrationNews news) {
        return toParticipant(recipient(language), workshop(PLACEMENT), news);
    }

    public static WorkshopLetter.ToParticipant toParticipant(Recipient recipient, Workshop workshop,
            RegistrationNews news) {
        return new WorkshopLetter.ToParticipant(EVENT, OCCURRED, recipient, workshop, REGISTRATION, TICKET, news);
    }

    public static WorkshopLetter.ToExpert toExpert(Language language, InvitationNews news) {
        return new WorkshopLetter.ToExpert(EVENT, OCCURRED, recipient(language), workshop(PLACEMENT), INVITATION,
                EXPERT,
                SessionRole.SPEAKER, news);
    }

    public static WorkshopLetter.ToOrganiser toOrganiser(Language language, Answer answer) {
        return new WorkshopLetter.ToOrganiser(EVENT, OCCURRED,
                new Recipient("RAICT 2027", "organisatrice@example.org", language), workshop(PLACEMENT),
                "Anaïs Lefèvre", SessionRole.CHAIR, answer);
    }

    public static InvitationNews asked(InvitationNews.Occasion occasion, @Nullable String message) {
        return new InvitationNews.Asked(occasion, ANSWER, Instant.parse("2026-12-01T17:00:00Z"), message, null);
    }

    public static LinkLetter link(Language language) {
        return link(EVENT, OCCURRED, recipient(language), SECRET);
    }

    public static LinkLetter link(UUID event, Instant at, Recipient recipient, String token) {
        return new LinkLetter(event, at, recipient, INDIVIDUAL,
                new LetterEdition(EDITION, "RAICT 2027", "Europe/Paris", "organisatrice@example.org"), token,
                Instant.parse("2027-01-05T17:00:00Z"));
    }

    public static CertificateLetter certificate(Language language) {
        return new CertificateLetter(EVENT, OCCURRED, recipient(language),
                new LetterEdition(EDITION, "RAICT 2027", "Europe/Paris", "organisatrice@example.org"),
                "7K3M9QWET2XA01");
    }

    /** All there are: each news with what may be absent present and absent, placed and not, from afar and not. */
    public static List<EventLetter> all(Language language) {
        return Stream.of(ofEarlierVersions(language).stream(), fromAfar(language), onApproval(language),
                offered(language),
                SessionsLetters.all(language).stream(), Stream.of(link(language), certificate(language)))
                .<EventLetter>flatMap(letters -> letters).toList();
    }

    private static Stream<WorkshopLetter> fromAfar(Language language) {
        var online = attended(Mode.REMOTE, LINK);
        var hybrid = attended(Mode.HYBRID, null);
        var reader = recipient(language);
        return Stream.of(toParticipant(reader, online, new RegistrationNews.Seated()),
                toParticipant(reader, hybrid, new RegistrationNews.Promoted()),
                toParticipant(reader, online, new RegistrationNews.Waitlisted(2)),
                toParticipant(reader, online,
                        new RegistrationNews.WorkshopMoved(true, workshop(FORMER), List.of("Ports et logistique"))),
                toParticipant(reader, hybrid, new RegistrationNews.WorkshopMoved(false, online, List.of())),
                toExpert(reader, online, new InvitationNews.Asked(InvitationNews.Occasion.WORKSHOP_MOVED, ANSWER,
                        Instant.parse("2026-12-01T17:00:00Z"), null, workshop(FORMER))),
                toExpert(reader, online, new InvitationNews.Updated(true, hybrid)),
                toExpert(reader, hybrid, new InvitationNews.Updated(false, workshop(PLACEMENT))),
                toExpert(reader, hybrid, new InvitationNews.Accepted()));
    }

    private static Stream<WorkshopLetter> onApproval(Language language) {
        var reader = recipient(language);
        return Stream.of(toParticipant(language, new RegistrationNews.Requested()),
                toParticipant(reader, workshop(null), new RegistrationNews.Requested()),
                toParticipant(reader, attended(Mode.REMOTE, LINK), new RegistrationNews.Requested()),
                toParticipant(language, new RegistrationNews.Declined("Réservé aux élus.\nPardon.")),
                toParticipant(reader, workshop(null), new RegistrationNews.Declined("Complet")),
                toParticipant(reader, attended(Mode.HYBRID, null), new RegistrationNews.Declined("\u0000")));
    }

    private static Stream<WorkshopLetter> offered(Language language) {
        var reader = recipient(language);
        return Stream.of(toParticipant(language, offer(1)), toParticipant(language, offer(3)),
                toParticipant(reader, workshop(null), new RegistrationNews.Offered(OFFERED_UNTIL, 1, true)),
                toParticipant(reader, attended(Mode.REMOTE, LINK), offer(2)),
                toParticipant(language, new RegistrationNews.OfferLapsed()),
                toParticipant(reader, workshop(null), new RegistrationNews.OfferLapsed()),
                toParticipant(language, new RegistrationNews.Overlapped()),
                toParticipant(reader, attended(Mode.HYBRID, null), new RegistrationNews.Overlapped()));
    }

    /** To so many people together. */
    public static RegistrationNews offer(int people) {
        return new RegistrationNews.Offered(OFFERED_UNTIL, people, false);
    }

    /** Those that versions before the links wrote. */
    public static List<WorkshopLetter> ofEarlierVersions(Language language) {
        return List.of(
                toParticipant(language, new RegistrationNews.Seated()),
                toParticipant(recipient(language), workshop(null), new RegistrationNews.Seated()),
                toParticipant(language, new RegistrationNews.Waitlisted(7)),
                toParticipant(language, new RegistrationNews.Promoted()),
                toParticipant(language, new RegistrationNews.Withdrawn(true)),
                toParticipant(language, new RegistrationNews.Withdrawn(false)),
                toParticipant(language, new RegistrationNews.WorkshopMoved(true, workshop(FORMER), List.of())),
                toParticipant(language, new RegistrationNews.WorkshopMoved(false, null, List.of())),
                toParticipant(recipient(language), workshop(null),
                        new RegistrationNews.WorkshopMoved(true, workshop(FORMER), List.of())),
                toParticipant(language, new RegistrationNews.WorkshopCancelled("La salle a fermé.\nPardon.")),
                toParticipant(language, new RegistrationNews.WorkshopCancelled(null)),
                toExpert(language, asked(InvitationNews.Occasion.FIRST, "Venez !\n\nClaire")),
                toExpert(language, asked(InvitationNews.Occasion.FIRST, null)),
                toExpert(language, asked(InvitationNews.Occasion.RESENT, null)),
                toExpert(language, asked(InvitationNews.Occasion.WORKSHOP_MOVED, null)),
                toExpert(language, new InvitationNews.Accepted()),
                toExpert(language, new InvitationNews.Declined()),
                toExpert(language, new InvitationNews.Withdrawn()),
                toExpert(language, new InvitationNews.WorkshopCancelled()),
                toOrganiser(language, new Answer.Accepted()),
                toOrganiser(language, new Answer.Declined("Je suis en mission.", "Yann Morvan")),
                toOrganiser(language, new Answer.Declined(null, null)));
    }
}
