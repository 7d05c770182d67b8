package fr.raict.registration.seating.application;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.Mandate;
import fr.raict.registration.mandates.Mandates;
import fr.raict.registration.seating.domain.Viewer;
import org.springframework.stereotype.Component;

/** What somebody may see: everything as organiser, else by their mandates. */
@Component
class Viewers {

    private final Mandates mandates;

    Viewers(Mandates mandates) {
        this.mandates = mandates;
    }

    Viewer of(Caller caller) {
        return caller.organiser() ? new Viewer.Organiser() : asDelegate(caller);
    }

    /** What the caller's mandates alone let them see, organiser or not. */
    Viewer.Delegate asDelegate(Caller caller) {
        var held = mandates.of(caller.subject());
        return new Viewer.Delegate(caller.subject(), codes(held, Mandate::isConfirmed),
                codes(held, Mandate::isPending));
    }

    private static Set<String> codes(List<Mandate> held, Predicate<Mandate> which) {
        return held.stream().filter(which).map(mandate -> mandate.authority().code()).collect(Collectors.toSet());
    }
}
