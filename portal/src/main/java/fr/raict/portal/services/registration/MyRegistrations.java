package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.PartOfList;
import org.jspecify.annotations.Nullable;

/**
 * A page of what the signed-in delegate may see of their authorities' registrations.
 *
 * @param page from 0
 * @param total registrations on all pages
 */
public record MyRegistrations(List<Session> workshops, int page, int pages, long total) implements PartOfList {

    /** The registrations for one workshop. */
    public record Session(BookedWorkshop workshop, List<Registration> registrations) {}

    /** The workshop as the registration service copied it. */
    public record BookedWorkshop(UUID id, UUID edition, String title, @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String room, @Nullable String status) {
        public boolean isCancelled() {
            return "CANCELLED".equals(status);
        }
    }
}
