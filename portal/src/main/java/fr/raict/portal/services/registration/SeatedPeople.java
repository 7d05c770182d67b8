package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Some of those with a seat, by name: 500 at most.
 *
 * @param next behind whom the list goes on; missing at its end
 */
public record SeatedPeople(List<Holder> people, @Nullable String next) {

    /**
     * Whom a badge is for.
     *
     * @param authority its name
     * @param code by which they are known at the doors of the edition
     */
    public record Holder(String givenName, String familyName, String authority, String code, Instant registeredAt) {
        public String fullName() {
            return (givenName + " " + familyName).strip();
        }
    }
}
