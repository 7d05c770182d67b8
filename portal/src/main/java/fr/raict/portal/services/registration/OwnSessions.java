package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What somebody who registers without an authority is shown by their link.
 *
 * @param person as told when the link was asked for
 * @param validUntil first instant at which the link leads nowhere
 * @param registrations that are active, whoever entered them, in the order of the programme
 * @param availabilities of the edition's workshops
 * @param questionnaires of the edition and the workshops that were named, those that ask something
 */
public record OwnSessions(UUID edition, Registration.Person person, Instant validUntil,
        List<Registration> registrations, List<Availability> availabilities, List<Questionnaire> questionnaires) {

    public OwnSessions(UUID edition, Registration.Person person, Instant validUntil,
            List<Registration> registrations, List<Availability> availabilities,
            @Nullable List<Questionnaire> questionnaires) {
        this.edition = edition;
        this.person = person;
        this.validUntil = validUntil;
        this.registrations = registrations;
        this.availabilities = availabilities;
        this.questionnaires = questionnaires == null ? List.of() : questionnaires;
    }

    public Map<UUID, Availability> seats() {
        return availabilities.stream().collect(Collectors.toMap(Availability::workshop, Function.identity()));
    }

    /** Whether an organiser is still to decide on one. */
    public boolean isAnyRequested() {
        return registrations.stream().anyMatch(Registration::isRequested);
    }

    public Optional<Registration> of(UUID workshop) {
        return registrations.stream().filter(each -> each.workshop().equals(workshop)).findFirst();
    }
}
