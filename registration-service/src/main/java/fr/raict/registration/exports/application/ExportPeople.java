package fr.raict.registration.exports.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.registration.exports.domain.Cell;
import fr.raict.registration.lists.application.ListPeople;
import fr.raict.registration.lists.application.ListRegistrations.Filter;
import fr.raict.registration.lists.application.ListSessions;
import fr.raict.registration.lists.application.ListedPerson;
import fr.raict.registration.lists.application.PeopleQuery;
import fr.raict.registration.profiles.domain.Region;
import fr.raict.registration.seating.application.KnownEditions;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Registration.State;
import org.springframework.stereotype.Service;

/** Makes tables of the people and of the sessions of an edition, as their lists are. */
@Service
public class ExportPeople {

    private static final List<String> PERSON = List.of("givenName", "familyName", "email", "jobTitle", "language",
            "authority", "code", "kind", "region", "size");
    private static final List<String> SESSION = List.of("session", "start", "capacity", "seated", "waiting", "free");

    private final ListPeople listPeople;
    private final ListSessions listSessions;
    private final KnownEditions editions;
    private final FileTexts texts;
    private final FileNames names;

    ExportPeople(ListPeople listPeople, ListSessions listSessions, KnownEditions editions, FileTexts texts,
            FileNames names) {
        this.listPeople = listPeople;
        this.listSessions = listSessions;
        this.editions = editions;
        this.texts = texts;
        this.names = names;
    }

    /** One line a person, with how many of their registrations are in each state. */
    public ExportedTable people(UUID edition, Filter filter, PeopleQuery.Order order, Locale language) {
        var headings = Stream.concat(headings(PERSON, language).stream(),
                Arrays.stream(State.values()).map(state -> texts.of(state, language))).toList();
        return new ExportedTable(name(edition, "file.people", language), headings,
                consumer -> listPeople.each(edition, filter, order,
                        person -> consumer.accept(cells(person, language))));
    }

    private List<Cell> cells(ListedPerson listed, Locale language) {
        var person = listed.person();
        var cells = new ArrayList<>(List.of(Cell.of(person.givenName()), Cell.of(person.familyName()),
                Cell.of(person.email()), Cell.of(person.jobTitle()), Cell.of(person.language()),
                Cell.of(listed.authority().name()), Cell.of(listed.authority().code()),
                Cell.of(texts.of(listed.kind(), language)),
                Cell.of(listed.region() == Region.NONE ? "" : texts.of(listed.region(), language)),
                Cell.of(texts.of(listed.size(), language))));
        Arrays.stream(State.values())
                .forEach(state -> cells.add(Cell.of(listed.sessions().getOrDefault(state, 0).longValue())));
        return cells;
    }

    public ExportedTable sessions(UUID edition, ListSessions.Order order, Locale language) {
        var zone = editions.zoneOf(new EditionId(edition));
        return new ExportedTable(name(edition, "file.sessions", language), headings(SESSION, language),
                consumer -> listSessions.ofEdition(edition, order).forEach(session -> consumer.accept(List.of(
                        Cell.of(session.title()), Cell.of(session.startsAt(), zone), Cell.of(session.capacity()),
                        Cell.of(session.seated()), Cell.of(session.waiting()), Cell.of(session.free())))));
    }

    private List<String> headings(List<String> columns, Locale language) {
        return columns.stream().map(column -> texts.of("column." + column, language)).toList();
    }

    private String name(UUID edition, String content, Locale language) {
        var id = new EditionId(edition);
        return names.of(editions.find(id).map(Edition::name).orElse("RAICT"), texts.of(content, language),
                editions.zoneOf(id));
    }
}
