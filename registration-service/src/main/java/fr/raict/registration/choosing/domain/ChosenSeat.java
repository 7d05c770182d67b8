package fr.raict.registration.choosing.domain;

import java.util.Optional;

import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen about one session of a person, and what became of it: a registration or the rule by which there is none;
 * neither while nobody knows.
 *
 * @param former the registration that ends by it; null for somebody who is new
 * @param registration that came of it, or that ended
 * @param rule the name of a refusal of a seat
 * @param most that the rule allows, if it is one that counts
 */
public record ChosenSeat(WorkshopId workshop, @Nullable RegistrationId former, @Nullable RegistrationId registration,
        @Nullable String rule, @Nullable Integer most) {

    public static ChosenSeat wanted(WorkshopId workshop) {
        return new ChosenSeat(workshop, null, null, null, null);
    }

    public static ChosenSeat ending(WorkshopId workshop, RegistrationId former) {
        return new ChosenSeat(workshop, former, null, null, null);
    }

    public ChosenSeat done(RegistrationId result) {
        return new ChosenSeat(workshop, former, result, null, null);
    }

    public ChosenSeat refused(String by, @Nullable Integer mostAllowed) {
        return new ChosenSeat(workshop, former, null, by, mostAllowed);
    }

    public Optional<RegistrationId> result() {
        return Optional.ofNullable(registration);
    }

    /** The same, when nothing was known of it yet. */
    ChosenSeat asked() {
        return new ChosenSeat(workshop, former, null, null, null);
    }
}
