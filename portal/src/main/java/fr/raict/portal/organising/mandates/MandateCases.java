package fr.raict.portal.organising.mandates;

import java.util.List;
import java.util.UUID;

import fr.raict.portal.organising.registrations.EditionRegistrations;
import fr.raict.portal.organising.registrations.EditionRegistrations.Line;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.registration.AskedMandate;
import fr.raict.portal.services.registration.Mandate;
import fr.raict.portal.services.registration.RegistrationOversight;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts beside each mandate what an organiser wants to know before deciding. */
@Component
class MandateCases {
    private final RegistrationOversight oversight;
    private final EditionRegistrations registrations;

    MandateCases(RegistrationOversight oversight, EditionRegistrations registrations) {
        this.oversight = oversight;
        this.registrations = registrations;
    }

    List<MandateCase> in(Mandate.State state, UUID edition) {
        var all = oversight.mandates();
        var lines = lines(edition);
        return all.stream().filter(mandate -> mandate.state() == state).map(each -> studied(each, all, lines)).toList();
    }

    MandateCase one(UUID id, UUID edition) {
        var all = oversight.mandates();
        return all.stream().filter(mandate -> mandate.id().equals(id)).findFirst()
                .map(each -> studied(each, all, lines(edition)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Line> lines(UUID edition) {
        return IfAnswered.get(() -> registrations.of(edition)).orElse(List.of());
    }

    private static MandateCase studied(AskedMandate mandate, List<AskedMandate> all, List<Line> lines) {
        var code = mandate.authority().code();
        var active = lines.stream().map(Line::registration)
                .filter(each -> each.isActive() && each.authority().code().equals(code)).count();
        var others = all.stream().filter(other -> other.state() == Mandate.State.CONFIRMED
                && !other.id().equals(mandate.id()) && other.authority().code().equals(code)).count();
        return new MandateCase(mandate, active, others);
    }
}
