package fr.raict.registration.seating.application;

import java.util.List;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.application.DescribedAuthority;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.questions.application.QuestionnaireDetails;
import fr.raict.registration.questions.application.ViewQuestions;
import fr.raict.registration.seating.domain.Availability;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopUnknown;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.values.Bounded;
import org.springframework.stereotype.Service;

/**
 * Says what a form of registration starts from: the seats of the workshop, and for whom the caller may register people.
 */
@Service
public class ViewRegistrationOptions {

    private final ViewAvailability viewAvailability;
    private final MandatesHeld mandates;
    private final ViewQuestions viewQuestions;

    ViewRegistrationOptions(ViewAvailability viewAvailability, MandatesHeld mandates, ViewQuestions viewQuestions) {
        this.viewAvailability = viewAvailability;
        this.mandates = mandates;
        this.viewQuestions = viewQuestions;
    }

    /**
     * @param authorities of the caller's mandates, but for those refused
     * @param questionnaires that ask something: the edition's, then the workshop's
     */
    public record RegistrationOptions(Availability availability,
            @Bounded(most = 100, because = "one for each mandate of an account") List<DescribedAuthority> authorities,
            @Bounded(most = 2, because = "the edition and the workshop ask") List<QuestionnaireDetails> questionnaires) {
    }

    /** @throws WorkshopUnknown when it is not in the programme */
    public RegistrationOptions of(UUID workshop, Caller caller) {
        var availability = viewAvailability.ofWorkshop(workshop);
        var edition = viewAvailability.summary(new WorkshopId(workshop)).workshop().edition().value();
        return new RegistrationOptions(availability, mandates.authorities(caller.subject()),
                viewQuestions.of(edition, List.of(workshop)));
    }
}
