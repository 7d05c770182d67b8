package fr.raict.demo;

import org.springframework.stereotype.Component;

/** Fills an edition of full size, a week after the current one, which stays the one that visitors see. */
@Component
class LargeEdition {

    private static final int DAYS_AHEAD = 52;
    private static final int PENDING_MANDATES = 5;

    private final LargeScript script;
    private final DemoProgramme programme;
    private final DemoInvitations invitations;
    private final DemoMandates mandates;
    private final LargeRegistrations registrations;

    LargeEdition(LargeScript script, DemoProgramme programme, DemoInvitations invitations, DemoMandates mandates,
            LargeRegistrations registrations) {
        this.script = script;
        this.programme = programme;
        this.invitations = invitations;
        this.mandates = mandates;
        this.registrations = registrations;
    }

    void fill() {
        var edition = programme.edition(script.edition(), DAYS_AHEAD);
        invitations.invite(edition, script.experts());
        script.delegations().stream().filter(LargeScript.Delegation::isByDelegate)
                .forEach(delegation -> mandates.give(delegation.account(), delegation.authority()));
        script.delegations().stream().filter(delegation -> !delegation.isByDelegate()).limit(PENDING_MANDATES)
                .forEach(delegation -> mandates.ask("delegue2", delegation.authority()));
        registrations.register(edition, script);
    }
}
