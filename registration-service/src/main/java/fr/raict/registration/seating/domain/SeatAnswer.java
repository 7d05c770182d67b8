package fr.raict.registration.seating.domain;

import java.util.List;

/**
 * What became of a request, person by person in its order.
 *
 * @param registeredSomebody whether it did that, rather than repeat what was so already
 */
public record SeatAnswer(List<RankedRegistration> registrations, boolean registeredSomebody) {

    public SeatAnswer {
        registrations = List.copyOf(registrations);
    }
}
