package fr.raict.portal.organising.mandates;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.registration.RegistrationOversight;
import fr.raict.portal.services.registration.RepresentedAuthority;
import fr.raict.portal.services.registration.StudiedMandate;
import org.springframework.stereotype.Component;

/** Puts beside each mandate what an organiser wants to know before deciding. */
@Component
class MandateCases {
    private final RegistrationOversight oversight;

    MandateCases(RegistrationOversight oversight) {
        this.oversight = oversight;
    }

    List<MandateCase> of(List<StudiedMandate> mandates, UUID edition) {
        var active = mandates.isEmpty() ? Map.<String, Integer>of() : activeOf(mandates, edition);
        return mandates.stream().map(each -> new MandateCase(each.mandate(),
                active.getOrDefault(each.mandate().authority().code(), 0), each.confirmedOthers())).toList();
    }

    private Map<String, Integer> activeOf(List<StudiedMandate> mandates, UUID edition) {
        var codes = mandates.stream().map(each -> each.mandate().authority().code()).collect(Collectors.toSet());
        return IfAnswered.get(() -> oversight.authorities(edition, codes).items()).orElse(List.of()).stream()
                .collect(Collectors.toMap(each -> each.authority().code(), RepresentedAuthority::active));
    }
}
