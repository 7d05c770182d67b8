package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.raict.platform.undelivered.UndeliveredMails;
import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.registration.seating.domain.Placed;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Component;

/** Brings registrations, which name nobody, together with the people they are for. */
@Component
class RegistrationFile {

    private final Participants participants;
    private final TicketTokens tokens;
    private final UndeliveredMails undeliveredMails;

    RegistrationFile(Participants participants, TicketTokens tokens, UndeliveredMails undeliveredMails) {
        this.participants = participants;
        this.tokens = tokens;
        this.undeliveredMails = undeliveredMails;
    }

    RegistrationDetails details(WorkshopId workshop, Placed placed) {
        return details(workshop, List.of(placed), Map.of()).getFirst();
    }

    /** @param known people who need not be looked up */
    List<RegistrationDetails> details(WorkshopId workshop, Collection<Placed> placed,
            Map<RegistrationId, Person> known) {
        var people = new HashMap<>(known);
        var missing = placed.stream().map(Placed::registration)
                .filter(registration -> !known.containsKey(registration.id())).toList();
        if (!missing.isEmpty()) {
            people.putAll(participants.find(missing));
        }
        return placed.stream()
                .map(each -> details(workshop, each, people.getOrDefault(each.registration().id(), Person.ERASED)))
                .toList();
    }

    RegistrationDetails details(WorkshopId workshop, Placed placed, Person person) {
        var registration = placed.registration();
        var token = tokens.tokenOf(new Ticket(workshop.value(), registration.id().value()));
        return new RegistrationDetails(registration.id().value(), workshop.value(), person,
                registration.authority().code(), registration.authority().name(), state(registration), placed.place(),
                registration.registeredAt(), registration.account(), token, Optional.empty());
    }

    /** Says which of those on one page got no mail. Not for what was registered just now: no mail can have failed. */
    List<RegistrationDetails> withUndelivered(List<RegistrationDetails> page) {
        var undelivered = undeliveredMails.about(page.stream().map(RegistrationDetails::id).toList());
        return page.stream().map(details -> details.with(undelivered.get(details.id()))).toList();
    }

    private static RegistrationDetails.State state(Registration registration) {
        return switch (registration.state()) {
            case SEATED -> RegistrationDetails.State.SEATED;
            case WAITING -> RegistrationDetails.State.WAITING;
            case WITHDRAWN -> RegistrationDetails.State.WITHDRAWN;
            case CANCELLED -> RegistrationDetails.State.CANCELLED;
        };
    }
}
