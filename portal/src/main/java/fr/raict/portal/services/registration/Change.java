package fr.raict.portal.services.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.raict.portal.services.registration.Registration.Person;
import org.jspecify.annotations.Nullable;

/** What is asked about registrations that exist, several of an edition at once. */
public final class Change {
    private Change() {}

    /** A registration of a workshop. */
    public record Named(UUID workshop, UUID registration) {}

    /** The same person as they are called now, with 1 to 60 of their registrations. */
    public record OfPerson(Person person, List<Named> registrations) {}

    /** Another person in the places of one, with answers by question: one text or number, or the ids of options. */
    public record Replacement(Person person, List<Named> registrations,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<UUID, List<String>> answers) {}

    /** 1 to 500 registrations of one authority that end. */
    public record Withdrawal(List<Named> registrations) {}

    /** @param workshop to which somebody changes */
    public record Move(UUID workshop) {}

    /** @param choice what became of the seats when the address is another; null when they stayed as they are */
    public record Correction(@Nullable Choice choice) {}
}
