package fr.raict.registration.seating.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.registration.people.application.DifferentPeople;
import fr.raict.registration.people.application.NamesPeople;
import fr.raict.registration.people.application.TypedPerson;
import fr.raict.registration.seating.application.RequestSeats.Applicant;
import org.jspecify.annotations.Nullable;

/**
 * People of one authority to register at once.
 *
 * @param together whether all are to have seats or nobody; not when absent
 */
@DifferentPeople
record RegistrationRequest(@NotBlank @Size(max = 40) String authority,
        @NotEmpty @Size(max = MOST_PEOPLE) List<@NotNull @Valid AnsweringPerson> people,
        @Nullable Boolean together) implements NamesPeople {

    static final int MOST_PEOPLE = 20;

    @Override
    @SuppressWarnings("NullAway") // before validation, anything the client left out is null
    public List<@Nullable TypedPerson> named() {
        return people == null ? List.of()
                : people.stream().<@Nullable TypedPerson>map(each -> each == null ? null : each.typed()).toList();
    }

    boolean allOrNobody() {
        return Boolean.TRUE.equals(together);
    }

    List<Applicant> applicants() {
        return people.stream().map(AnsweringPerson::applicant).toList();
    }
}
