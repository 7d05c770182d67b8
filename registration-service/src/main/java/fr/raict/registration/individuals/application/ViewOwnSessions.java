package fr.raict.registration.individuals.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.registration.lists.application.FindRegisteredPeople;
import fr.raict.registration.lists.application.SummariseEdition;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.questions.application.QuestionnaireDetails;
import fr.raict.registration.questions.application.ViewQuestions;
import fr.raict.registration.seating.application.KnownEditions;
import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.registration.seating.domain.Availability;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.values.Bounded;
import org.springframework.stereotype.Service;

/** Shows who has the mailed link what they are registered for, and the seats there are. */
@Service
public class ViewOwnSessions {

    private final FindLinkHolder findLinkHolder;
    private final FindRegisteredPeople registered;
    private final SummariseEdition summaries;
    private final KnownEditions editions;
    private final ViewQuestions viewQuestions;

    ViewOwnSessions(FindLinkHolder findLinkHolder, FindRegisteredPeople registered, SummariseEdition summaries,
            KnownEditions editions, ViewQuestions viewQuestions) {
        this.viewQuestions = viewQuestions;
        this.findLinkHolder = findLinkHolder;
        this.registered = registered;
        this.summaries = summaries;
        this.editions = editions;
    }

    /**
     * @param person as told when the link was asked for
     * @param validUntil first instant at which the link leads nowhere
     * @param registrations that are active, by whomever they were entered, in the order of the programme
     * @param availabilities of the workshops in the programme, a second old at most
     * @param questionnaires of the edition and the workshops that were named, those that ask something
     */
    public record OwnSessions(UUID edition, Person person, Instant validUntil,
            @Bounded(most = 2_000, because = "there are no more looked through") List<RegistrationDetails> registrations,
            @Bounded(most = 500, because = "one for each workshop of an edition") List<Availability> availabilities,
            @Bounded(most = ViewQuestions.MOST, because = "no more of an edition ask something") List<QuestionnaireDetails> questionnaires) {
    }

    /**
     * @param workshops whose questions are asked for; of none, nothing is told of questions
     * @throws fr.raict.registration.individuals.domain.LinkUnknown when the link leads to nobody, or no longer
     */
    public OwnSessions by(String token, List<UUID> workshops) {
        var holder = findLinkHolder.by(token);
        return new OwnSessions(holder.edition().value(), holder.person(),
                editions.windowOf(holder.edition()).closesAt(),
                registered.ofOneself(holder.edition(), new Viewer.Individual(holder.participant())),
                summaries.availability(holder.edition().value()),
                workshops.isEmpty() ? List.of() : viewQuestions.of(holder.edition().value(), workshops));
    }
}
