package fr.raict.registration.choosing.application;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.registration.choosing.domain.Choice;
import fr.raict.registration.choosing.domain.ChoiceRefused;
import fr.raict.registration.choosing.domain.ChoiceRefused.OwnSessionsOverlap;
import fr.raict.registration.choosing.domain.Overlaps;
import fr.raict.registration.choosing.domain.PersonChoice;
import fr.raict.registration.individuals.application.FindLinkHolder;
import fr.raict.registration.individuals.application.LinkHolder;
import fr.raict.registration.lists.application.FindRegisteredPeople;
import fr.raict.registration.questions.domain.GivenAnswers;
import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.registration.seating.application.SeatingUnavailable;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/**
 * Registers who has the mailed link, and nobody else, for several sessions: as {@link ChooseSessions} registers people of
 * an authority. What the person is registered for already, by whomever, is not at the same time.
 */
@Service
public class ChooseOwnSessions {

    private final FindLinkHolder findLinkHolder;
    private final FindRegisteredPeople registered;
    private final MakeChoice makeChoice;
    private final ViewAvailability viewAvailability;

    ChooseOwnSessions(FindLinkHolder findLinkHolder, FindRegisteredPeople registered, MakeChoice makeChoice,
            ViewAvailability viewAvailability) {
        this.findLinkHolder = findLinkHolder;
        this.registered = registered;
        this.makeChoice = makeChoice;
        this.viewAvailability = viewAvailability;
    }

    /**
     * @param token of the link
     * @throws fr.raict.registration.individuals.domain.LinkUnknown when it leads to nobody, or no longer
     * @throws ChoiceRefused when the person cannot be registered so
     * @throws SeatingUnavailable when not all of it was answered in time: it is carried on by itself, and asking again
     *             with the key tells what became of it
     */
    public ChoiceDetails choose(String token, UUID idempotencyKey, List<WorkshopId> workshops, GivenAnswers given) {
        var person = findLinkHolder.by(token);
        var chosen = new ChosenForPeople(Choice.Kind.REGISTER, Authority.INDIVIDUAL.code(),
                List.of(PersonChoice.of(person.person(), workshops)), List.of(given), false);
        return makeChoice.forOneself(person, idempotencyKey, chosen, () -> refuseOverlaps(person, workshops));
    }

    private void refuseOverlaps(LinkHolder person, List<WorkshopId> chosen) {
        var theirs = registered.ofOneself(person.edition(), new Viewer.Individual(person.participant())).stream()
                .map(RegistrationDetails::workshop).map(WorkshopId::new);
        var all = Stream.concat(theirs, chosen.stream()).distinct().map(viewAvailability::workshop)
                .flatMap(Optional::stream).filter(Workshop::isPublished).toList();
        var wanted = new HashSet<>(chosen);
        var found = Overlaps.among(all).stream()
                .filter(each -> wanted.contains(each.one().id()) || wanted.contains(each.other().id())).toList();
        if (!found.isEmpty()) {
            throw new OwnSessionsOverlap(found);
        }
    }
}
