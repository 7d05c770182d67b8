package fr.raict.portal.services.registration;

import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.registration.Registration.Person;
import org.jspecify.annotations.Nullable;

/** What is asked about registrations that exist, several of an edition at once. */
public final class Change {
    private Change() {}

    /** A registration of a workshop. */
    public record Named(UUID workshop, UUID registration) {}

    /** Another person, or the same one as they are called now, with 1 to 60 registrations of the former. */
    public record OfPerson(Person person, List<Named> registrations) {}

    /** 1 to 500 registrations of one authority that end. */
    public record Withdrawal(List<Named> registrations) {}

    /** @param workshop to which somebody changes */
    public record Move(UUID workshop) {}

    /** @param choice what became of the seats when the address is another; null when they stayed as they are */
    public record Correction(@Nullable Choice choice) {}
}
