package fr.raict.notification.mails.domain;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.notification.mails.domain.WorkshopLetter.ToParticipant;

/** What a letter says of registrations. What is told of one later has a higher SEQUENCE in its reader's calendar. */
record Told(Map<UUID, ToParticipant> byRegistration) {

    static Told by(Letter letter) {
        return new Told(toParticipant(letter).collect(Collectors.toUnmodifiableMap(ToParticipant::registration,
                Function.identity(), (one, other) -> isLater(one, other) ? one : other)));
    }

    private static Stream<ToParticipant> toParticipant(Letter letter) {
        return switch (letter) {
            case EventLetter told -> told.perWorkshop().stream().filter(ToParticipant.class::isInstance)
                    .map(ToParticipant.class::cast);
            case FinishedLetter _ -> Stream.empty();
        };
    }

    private static boolean isLater(ToParticipant one, ToParticipant other) {
        return one.workshop().calendarSequence() > other.workshop().calendarSequence();
    }

    /** The registrations of which the other says something later. */
    Set<UUID> outdatedBy(Told other) {
        return byRegistration.values().stream()
                .filter(mine -> other.of(mine).anyMatch(theirs -> isLater(theirs, mine)))
                .map(ToParticipant::registration).collect(Collectors.toUnmodifiableSet());
    }

    boolean says(UUID registration) {
        return byRegistration.containsKey(registration);
    }

    private Stream<ToParticipant> of(ToParticipant letter) {
        return Stream.ofNullable(byRegistration.get(letter.registration()));
    }

    boolean isAbout(UUID workshop) {
        return workshops().anyMatch(workshop::equals);
    }

    Stream<UUID> workshops() {
        return byRegistration.values().stream().map(letter -> letter.workshop().id());
    }

    /** The registrations of which it says that they were ended. */
    Stream<UUID> ended() {
        return byRegistration.values().stream().filter(letter -> letter.news() instanceof RegistrationNews.Ended)
                .map(ToParticipant::registration);
    }

    /** What whoever enters registrations can cause as often as they like. */
    boolean isRepeatable() {
        return byRegistration.values().stream().anyMatch(letter -> switch (letter.news()) {
            case RegistrationNews.Registered _, RegistrationNews.Ended _ -> true;
            case RegistrationNews.Offered offered -> offered.handedOver();
            case RegistrationNews.Promoted _, RegistrationNews.Declined _ -> false;
            case RegistrationNews.OfferLapsed _, RegistrationNews.Overlapped _ -> false;
            case RegistrationNews.WorkshopMoved _, RegistrationNews.RequestMoved _, RegistrationNews.WorkshopCancelled _ ->
                false;
        });
    }
}
