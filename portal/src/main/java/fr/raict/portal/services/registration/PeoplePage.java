package fr.raict.portal.services.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.portal.services.PartOfList;

/**
 * A page of a list of people.
 *
 * @param page from 0
 * @param partial whether the search finds more people than are looked at
 */
public record PeoplePage(List<Line> items, int page, int pages, long total, boolean partial) implements PartOfList {

    /**
     * Somebody who is or was registered.
     *
     * @param sessions in how many workshops their latest registration is in each state
     */
    public record Line(UUID participant, Registration.Person person, LocalAuthority authority, AuthorityKind kind,
            Region region, SizeClass size, Map<Registration.State, Integer> sessions) {}

    /** What comes first. */
    public enum Sort {
        NAME, AUTHORITY, SESSIONS
    }
}
