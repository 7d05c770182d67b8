package fr.raict.registration.lists.application;

import java.util.List;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.application.DescribedAuthority;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.questions.application.QuestionnaireDetails;
import fr.raict.registration.questions.application.ViewQuestions;
import fr.raict.registration.seating.domain.Availability;
import fr.raict.values.Bounded;
import org.springframework.stereotype.Service;

/** Says what a form for a whole edition starts from: the seats of its workshops, and for whom the caller may register. */
@Service
public class ViewEditionOptions {

    private final SummariseEdition summariseEdition;
    private final MandatesHeld mandates;
    private final ViewQuestions viewQuestions;

    ViewEditionOptions(SummariseEdition summariseEdition, MandatesHeld mandates, ViewQuestions viewQuestions) {
        this.summariseEdition = summariseEdition;
        this.mandates = mandates;
        this.viewQuestions = viewQuestions;
    }

    /**
     * @param availabilities of the workshops in the programme, a second old at most
     * @param authorities of the caller's mandates, but for those refused
     * @param questionnaires of the edition and the workshops that were named, those that ask something
     */
    public record EditionOptions(
            @Bounded(most = 500, because = "one for each workshop of an edition") List<Availability> availabilities,
            @Bounded(most = 100, because = "one for each mandate of an account") List<DescribedAuthority> authorities,
            @Bounded(most = ViewQuestions.MOST, because = "no more of an edition ask something") List<QuestionnaireDetails> questionnaires) {
    }

    /** @param workshops whose questions are asked for; of none, nothing is told of questions */
    public EditionOptions of(UUID edition, List<UUID> workshops, Caller caller) {
        return new EditionOptions(summariseEdition.availability(edition), mandates.authorities(caller.subject()),
                workshops.isEmpty() ? List.of() : viewQuestions.of(edition, workshops));
    }
}
