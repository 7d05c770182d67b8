package fr.raict.registration.seating.application;

import java.util.List;

import fr.raict.platform.paging.Paging;
import fr.raict.values.Bounded;

/** A workshop and those of its registrations that somebody may see, in order of arrival. */
public record WorkshopSeats(WorkshopDetails workshop,
        @Bounded(most = Paging.LARGEST, because = "those of one page") List<RegistrationDetails> registrations) {
}
