package fr.raict.registration.choosing.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.registration.choosing.domain.PersonChoice;
import fr.raict.registration.people.application.DifferentPeople;
import fr.raict.registration.people.application.NamesPeople;
import fr.raict.registration.people.application.TypedPerson;
import fr.raict.registration.questions.domain.GivenAnswers;
import fr.raict.registration.questions.domain.Question;
import fr.raict.registration.seating.domain.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * People of one authority, and the sessions chosen for each of them.
 *
 * @param together whether in each session all of its people are to have seats or nobody; not when absent
 */
@DifferentPeople
record ChoiceRequest(@NotBlank @Size(max = 40) String authority,
        @NotEmpty @Size(max = MOST_PEOPLE) List<@NotNull @Valid PersonRequest> people,
        @Nullable Boolean together) implements NamesPeople {

    static final int MOST_PEOPLE = 30;
    /** More than anybody can attend in an edition. */
    static final int MOST_SESSIONS = 60;

    /** One of the people, with the sessions chosen. */
    record PersonRequest(@NotNull @Valid TypedPerson person,
            @NotEmpty @Size(max = MOST_SESSIONS) List<@NotNull UUID> workshops,
            @Size(max = GivenAnswers.MOST) @Nullable Map<UUID, @NotNull @Size(max = Question.MOST_OPTIONS) List<@NotNull @Size(max = GivenAnswers.LONGEST_READ) String>> answers) {

        PersonChoice choice() {
            return PersonChoice.of(person.person(), workshops.stream().map(WorkshopId::new).toList());
        }
    }

    @Override
    @SuppressWarnings("NullAway") // before validation, anything the client left out is null
    public List<@Nullable TypedPerson> named() {
        return people == null ? List.of()
                : people.stream().<@Nullable TypedPerson>map(each -> each == null ? null : each.person()).toList();
    }

    @Override
    public String pathToPerson() {
        return "person";
    }

    boolean allOrNobody() {
        return Boolean.TRUE.equals(together);
    }

    List<GivenAnswers> given() {
        return people.stream().map(each -> GivenAnswers.of(each.answers())).toList();
    }

    List<PersonChoice> choices() {
        return people.stream().map(PersonRequest::choice).toList();
    }
}
