package fr.raict.registration.lists.application;

import java.util.List;
import java.util.Set;

import fr.raict.platform.security.Caller;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.lists.application.RegistrationQuery.Among;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.Viewers;
import fr.raict.registration.seating.domain.Viewer;
import org.springframework.stereotype.Service;

/** Finds people who were registered for an authority before, in whichever edition, as far as the caller may see them. */
@Service
public class FindKnownPeople {

    /** Who finds so many goes on typing. */
    public static final int MOST_FOUND = 10;
    /** Registrations, the latest: some years of an authority that sends thirty people to fifteen sessions each. */
    static final int MOST_LOOKED_THROUGH = 2_000;

    private final ListedRegistrations lists;
    private final MandatesHeld mandates;
    private final Viewers viewers;

    FindKnownPeople(ListedRegistrations lists, MandatesHeld mandates, Viewers viewers) {
        this.lists = lists;
        this.mandates = mandates;
        this.viewers = viewers;
    }

    /**
     * @param authority its code
     * @param text beginnings of words of a name or an address; everybody when empty
     * @return each address once, as it was told last; who was registered last comes first
     * @throws fr.raict.registration.mandates.domain.MandateRefused when the caller may not register people for it
     */
    public List<Person> of(String authority, String text, Caller caller) {
        var code = mandates.authority(caller, authority).code();
        var words = SearchWords.of(text);
        return lists.people(new Among.SeenBy(eyes(code, caller)), MOST_LOOKED_THROUGH).stream()
                .filter(person -> words.isFoundIn(SearchWords.of(person.givenName(), person.familyName(),
                        person.email())))
                .limit(MOST_FOUND).map(Person::withoutAnswers).toList();
    }

    /** An organiser sees what a delegate sees whose mandate is confirmed. */
    private Viewer.Delegate eyes(String authority, Caller caller) {
        var own = viewers.asDelegate(caller);
        return caller.organiser() || own.confirmed().contains(authority)
                ? new Viewer.Delegate(caller.subject(), Set.of(authority), Set.of())
                : new Viewer.Delegate(caller.subject(), Set.of(), Set.of(authority));
    }
}
