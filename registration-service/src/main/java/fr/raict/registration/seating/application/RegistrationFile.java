package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.platform.undelivered.UndeliveredMails;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.registration.seating.domain.RankedRegistration;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings registrations, which name nobody, together with the people they are for. */
@Component
public class RegistrationFile {

    private final Participants participants;
    private final TicketTokens tokens;
    private final MandatesHeld mandates;
    private final UndeliveredMails undeliveredMails;

    RegistrationFile(Participants participants, TicketTokens tokens, MandatesHeld mandates,
            UndeliveredMails undeliveredMails) {
        this.participants = participants;
        this.tokens = tokens;
        this.mandates = mandates;
        this.undeliveredMails = undeliveredMails;
    }

    /**
     * @param known people who need not be looked up
     * @param account that looks
     */
    List<RegistrationDetails> details(WorkshopId workshop, Collection<RankedRegistration> registrations,
            Map<RegistrationId, Person> known, String account) {
        var people = participants.find(registrations.stream().map(RankedRegistration::registration).toList(), known);
        return registrations.stream().map(each -> details(workshop, each,
                people.getOrDefault(each.registration().id(), Person.ERASED), account)).toList();
    }

    /**
     * Of several workshops.
     *
     * @param account that looks
     */
    public Map<RegistrationId, RegistrationDetails> details(Map<WorkshopId, List<RankedRegistration>> registrations,
            String account) {
        var people = participants.find(registrations.values().stream().flatMap(List::stream)
                .map(RankedRegistration::registration).toList());
        var details = new HashMap<RegistrationId, RegistrationDetails>();
        registrations.forEach((workshop, all) -> all.forEach(each -> details.put(each.registration().id(),
                details(workshop, each, people.getOrDefault(each.registration().id(), Person.ERASED), account))));
        return details;
    }

    /** @param account that looks */
    public RegistrationDetails details(WorkshopId workshop, RankedRegistration ranked, Person person, String account) {
        var registration = ranked.registration();
        var token = tokens.tokenOf(new Ticket(workshop.value(), registration.id().value(),
                mandate(account, registration)));
        return new RegistrationDetails(registration.id().value(), workshop.value(), person, registration.authority(),
                registration.state(), ranked.rank() == 0 ? null : ranked.rank(), registration.registeredAt(),
                registration.account().equals(account), token, registration.reason(), instead(registration),
                registration.offer().orElse(null), ranked.standing(), null);
    }

    private static @Nullable UUID instead(Registration registration) {
        var instead = registration.instead();
        return instead == null ? null : instead.workshop().value();
    }

    /** By which a link ends; the participant's own, as it is in their mails, ends with no mandate. */
    private @Nullable UUID mandate(String account, Registration registration) {
        return Viewer.Individual.ofAccount(account).isPresent() ? null
                : mandates.idOf(account, registration.authority().code());
    }

    /** Says which of those on one page got no mail. Not for what was registered just now: no mail can have failed. */
    public List<RegistrationDetails> withUndelivered(List<RegistrationDetails> page) {
        var undelivered = undeliveredMails.about(page.stream().map(RegistrationDetails::id).toList());
        return page.stream().map(details -> details.with(undelivered.get(details.id()))).toList();
    }
}
