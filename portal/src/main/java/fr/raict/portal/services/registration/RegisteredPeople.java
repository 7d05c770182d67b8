package fr.raict.portal.services.registration;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Where people are registered in an edition already, in the order in which they were asked for. */
public record RegisteredPeople(List<OfAddress> people) {

    /** Active registrations that the visitor may see. */
    public record OfAddress(String email, List<Held> registrations) {}

    /** A seat, or a rank from 1 among those who wait. */
    public record Held(UUID workshop, Registration.State state, @Nullable Integer rank) {}

    /** 1 to 30 addresses. */
    public record Question(List<String> emails) {}
}
