package fr.raict.registration.attendance.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.registration.attendance.domain.SeatedPerson;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lists who has a seat with the codes that their badges show, some at a time. Who is added meanwhile moves nobody. */
@Service
public class ListSeatedPeople {

    public static final int MOST_AT_ONCE = 500;

    private final SeatedPeople people;
    private final EntryCodes codes;

    ListSeatedPeople(SeatedPeople people, EntryCodes codes) {
        this.people = people;
        this.codes = codes;
    }

    /**
     * Some of them, by name.
     *
     * @param next behind whom the list goes on; null at its end
     */
    public record Part(@Bounded(most = MOST_AT_ONCE, because = "the list goes on behind them") List<Holder> people,
            @Nullable String next) {
    }

    /**
     * Whom a badge is for.
     *
     * @param authority its name
     * @param code by which they are known at the doors of the edition
     */
    public record Holder(UUID participant, String givenName, String familyName, String authority, String code,
            Instant registeredAt) {
    }

    /** @param after where a part before said that the list goes on; empty for the first */
    public Part list(SeatedPeople.Query query, String after) {
        var found = people.find(query, after, MOST_AT_ONCE + 1);
        var part = found.subList(0, Math.min(found.size(), MOST_AT_ONCE));
        return new Part(part.stream().map(this::holder).toList(),
                found.size() > MOST_AT_ONCE ? part.getLast().place() : null);
    }

    private Holder holder(SeatedPerson person) {
        return new Holder(person.participant().value(), person.givenName(), person.familyName(), person.authority(),
                codes.of(person.participant()).text(), person.registeredAt());
    }
}
