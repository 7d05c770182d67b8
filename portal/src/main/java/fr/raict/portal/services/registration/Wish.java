package fr.raict.portal.services.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.portal.services.agenda.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What one person wishes.
 *
 * @param workshops the dearest first
 * @param awards what they got; null while the visitor is not to know
 */
public record Wish(UUID id, UUID edition, long version, LocalAuthority authority, Registration.Person person,
        List<UUID> workshops, @Nullable List<Award> awards) implements Versioned {

    /**
     * A session that somebody got.
     *
     * @param rank which wish it was, from 1
     * @param rule that refused the registration; null when nothing did
     */
    public record Award(UUID workshop, int rank, @Nullable String rule) {}

    /** Whether it is known what they got. */
    public boolean isAwarded() {
        return awards != null;
    }

    public Optional<Award> award(UUID workshop) {
        return awards == null ? Optional.empty()
                : awards.stream().filter(each -> each.workshop().equals(workshop)).findFirst();
    }

    /** Whether they have a seat for their first wish. */
    public boolean hasFirst() {
        return award(workshops.getFirst()).filter(each -> each.rule() == null).isPresent();
    }

    /** @param authority its code */
    public record Request(String authority, Registration.Person person, List<UUID> workshops) {}

    /** The same person, as they are to be called, with what they wish now. */
    public record Change(Registration.Person person, List<UUID> workshops) {}
}
