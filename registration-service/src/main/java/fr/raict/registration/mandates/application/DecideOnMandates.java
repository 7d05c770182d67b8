package fr.raict.registration.mandates.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.UnaryOperator;

import fr.raict.registration.mandates.domain.Mandate;
import fr.raict.registration.mandates.domain.MandateRefused.MandateUnknown;
import fr.raict.registration.mandates.domain.WhatWasEntered;
import org.springframework.stereotype.Service;

/** What an organiser says to a mandate. Another instance knows it within a second. */
@Service
public class DecideOnMandates {

    private final Mandates mandates;
    private final MandatesHeld held;
    private final Clock clock;

    DecideOnMandates(Mandates mandates, MandatesHeld held, Clock clock) {
        this.mandates = mandates;
        this.held = held;
        this.clock = clock;
    }

    public Mandate confirm(UUID id) {
        return decide(id, mandate -> mandate.confirmed(now()));
    }

    public Mandate refuse(UUID id, String reason, WhatWasEntered entered) {
        return decide(id, mandate -> mandate.refused(reason, entered, now()));
    }

    private Mandate decide(UUID id, UnaryOperator<Mandate> decision) {
        var decided = mandates.save(decision.apply(mandates.find(id).orElseThrow(MandateUnknown::new)));
        held.forget(decided.subject());
        return decided;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
