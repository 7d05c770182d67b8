package fr.raict.registration.lists.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.lists.application.ListRegistrations.Filter;
import fr.raict.registration.lists.application.PeopleQuery.Order;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.profiles.domain.AuthorityKind;
import fr.raict.registration.profiles.domain.Region;
import fr.raict.registration.profiles.domain.SizeClass;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.values.Bounded;
import org.springframework.stereotype.Service;

/** Shows organisers the people of an edition, each once, a page at a time or to the end. */
@Service
public class ListPeople {

    private static final Paging EVERYTHING = new Paging(0, Paging.LARGEST);

    private final EditionPeople people;
    private final ListedRegistrations lists;
    private final MandatesHeld mandates;

    ListPeople(EditionPeople people, ListedRegistrations lists, MandatesHeld mandates) {
        this.people = people;
        this.lists = lists;
        this.mandates = mandates;
    }

    /**
     * A page of people.
     *
     * @param page from 0
     * @param pages at least 1
     * @param total on all pages
     * @param partial whether the words searched for find more people than are looked at, so that it needs another word
     */
    public record PeoplePage(List<PersonLine> items, int page, long pages, long total, boolean partial) {
    }

    /** One of them. */
    public record PersonLine(UUID participant, Person person, Authority authority, AuthorityKind kind, Region region,
            SizeClass size,
            @Bounded(most = 10, because = "one for each state") Map<Registration.State, Integer> sessions) {

        static PersonLine of(ListedPerson listed) {
            return new PersonLine(listed.participant().value(), listed.person(), listed.authority(), listed.kind(),
                    listed.region(), listed.size(), listed.sessions());
        }
    }

    public PeoplePage ofEdition(UUID edition, Filter filter, Order order, Paging paging) {
        var found = found(new EditionId(edition), filter.words());
        var query = query(edition, filter, found, order, paging);
        var total = people.count(query);
        return new PeoplePage(people.find(query).stream().map(PersonLine::of).toList(), paging.page(),
                paging.pagesOf(total), total, isPartial(found));
    }

    /** Whom a page would not look at because of how many they are is told here as well, by the name told last. */
    public void each(UUID edition, Filter filter, Order order, Consumer<ListedPerson> consumer) {
        var found = found(new EditionId(edition), filter.words());
        if (!isPartial(found)) {
            people.each(query(edition, filter, found, order, EVERYTHING), consumer);
            return;
        }
        var words = SearchWords.of(filter.words());
        people.each(query(edition, filter, Optional.empty(), order, EVERYTHING), person -> {
            if (words.isFoundIn(SearchWords.of(person.person().givenName(), person.person().familyName(),
                    person.person().email(), person.authority().name()))) {
                consumer.accept(person);
            }
        });
    }

    private PeopleQuery query(UUID edition, Filter filter, Optional<List<ParticipantId>> found, Order order,
            Paging paging) {
        return new PeopleQuery(new EditionId(edition), filter.state(), filter.authority().map(mandates::codeNow),
                filter.profile(), found.map(all -> new LinkedHashSet<>(
                        all.subList(0, Math.min(all.size(), SelectRegistrations.PEOPLE_FOUND_AT_MOST)))),
                order, paging);
    }

    /** One more than are looked at, if there are. */
    private Optional<List<ParticipantId>> found(EditionId edition, String text) {
        var words = SearchWords.of(text);
        return words.isEmpty() ? Optional.empty()
                : Optional.of(lists.people(edition, words, SelectRegistrations.PEOPLE_FOUND_AT_MOST + 1));
    }

    private static boolean isPartial(Optional<List<ParticipantId>> found) {
        return found.filter(all -> all.size() > SelectRegistrations.PEOPLE_FOUND_AT_MOST).isPresent();
    }
}
