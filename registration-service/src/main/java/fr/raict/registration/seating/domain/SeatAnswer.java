package fr.raict.registration.seating.domain;

import java.util.List;

/**
 * What became of a request, person by person in its order.
 *
 * @param news whether the request registered somebody, rather than repeat what was so already
 */
public record SeatAnswer(List<Placed> registrations, boolean news) {

    public SeatAnswer {
        registrations = List.copyOf(registrations);
    }
}
