package fr.raict.registration.choosing.domain;

import java.util.Optional;

import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * A session chosen for a person, and what became of it: a registration or the rule by which there is none; neither while
 * nobody knows.
 *
 * @param rule the name of a refusal of a seat
 * @param most that the rule allows, if it is one that counts
 */
public record ChosenSeat(WorkshopId workshop, @Nullable RegistrationId registration, @Nullable String rule,
        @Nullable Integer most) {

    public static ChosenSeat wanted(WorkshopId workshop) {
        return new ChosenSeat(workshop, null, null, null);
    }

    public ChosenSeat taken(RegistrationId by) {
        return new ChosenSeat(workshop, by, null, null);
    }

    public ChosenSeat refused(String by, @Nullable Integer mostAllowed) {
        return new ChosenSeat(workshop, null, by, mostAllowed);
    }

    public Optional<RegistrationId> registered() {
        return Optional.ofNullable(registration);
    }
}
