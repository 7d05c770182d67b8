package fr.raict.registration.seating.application;

import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.mandates.domain.Mandate.State;
import fr.raict.registration.seating.domain.Viewer;
import org.springframework.stereotype.Component;

/** What somebody may see: everything as organiser, else by their mandates. */
@Component
public class Viewers {

    private final MandatesHeld mandates;

    Viewers(MandatesHeld mandates) {
        this.mandates = mandates;
    }

    Viewer of(Caller caller) {
        return caller.organiser() ? new Viewer.Organiser() : asDelegate(caller);
    }

    /** What the caller's mandates alone let them see, organiser or not. */
    public Viewer.Delegate asDelegate(Caller caller) {
        var account = caller.subject();
        return new Viewer.Delegate(account, mandates.codes(account, State.CONFIRMED),
                mandates.codes(account, State.PENDING));
    }
}
