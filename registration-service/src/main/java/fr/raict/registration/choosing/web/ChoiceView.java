package fr.raict.registration.choosing.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import fr.raict.registration.choosing.application.ChoiceDetails;
import fr.raict.registration.choosing.application.ChoiceDetails.PersonDetails;
import fr.raict.registration.choosing.application.ChoiceDetails.SeatDetails;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/** What became of a choice, person by person in the order of the request. */
record ChoiceView(UUID id, UUID edition,
        @Bounded(most = ChoiceRequest.MOST_PEOPLE, because = "those of one request") List<PersonView> people) {

    /** One person with the sessions chosen. */
    record PersonView(Person person,
            @Bounded(most = ChoiceRequest.MOST_SESSIONS, because = "those of one request") List<SessionView> sessions) {
    }

    /** One session: registered for, or refused. */
    record SessionView(UUID workshop, @Nullable RegistrationDetails registration, @Nullable RefusalView refusal) {
    }

    /**
     * Why somebody was not registered, as in the problem of a single request.
     *
     * @param most that the rule allows; null of one that does not count
     */
    record RefusalView(String type, String title, @Nullable String detail, @Nullable Integer most) {
    }

    static ChoiceView of(ChoiceDetails choice, Function<SeatDetails, @Nullable RefusalView> refusals) {
        return new ChoiceView(choice.id(), choice.edition(),
                choice.people().stream().map(person -> view(person, refusals)).toList());
    }

    private static PersonView view(PersonDetails person, Function<SeatDetails, @Nullable RefusalView> refusals) {
        return new PersonView(person.person(), person.seats().stream()
                .map(seat -> new SessionView(seat.workshop(), seat.registration(), refusals.apply(seat))).toList());
    }
}
