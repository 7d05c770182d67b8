package fr.raict.registration.mandates.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import fr.raict.registration.mandates.domain.Mandate;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.mandates.domain.WhatWasEntered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class ClearMandatesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final MandatedAuthority SAINT_DENIS = new MandatedAuthority("COMMUNE-93066", "Saint-Denis", "");

    private final Mandates mandates = mock();
    private final Mandate spam = refused("mallory");
    private final Mandate other = refused("eve");
    private final List<String> withdrawn = new ArrayList<>();
    private int left = 250;
    private boolean failing;

    private static Mandate refused(String account) {
        return Mandate.request(account, "M", "m@example.org", SAINT_DENIS, NOW).refused("",
                WhatWasEntered.IS_WITHDRAWN_WITHOUT_MAILS, NOW);
    }

    @BeforeEach
    void list() {
        when(mandates.clearing(anyInt())).thenReturn(List.of(spam, other));
    }

    private int withdrawSome(String account, String code, boolean mails) {
        assertThat(mails).isFalse();
        if (failing && account.equals("mallory")) {
            throw new IllegalStateException("away");
        }
        var some = Math.min(100, left);
        left -= some;
        withdrawn.add(account + " " + some);
        return some;
    }

    private void roundAt(Instant instant) {
        new ClearMandates(mandates, this::withdrawSome, Clock.fixed(instant, ZoneOffset.UTC)).round();
    }

    @Test
    void withdrawsAPartAfterTheOtherUntilNothingIsLeft() {
        roundAt(NOW);

        assertThat(withdrawn).startsWith("mallory 100", "mallory 100", "mallory 50", "mallory 0");
        verify(mandates, never()).save(any());
    }

    @Test
    void goesOnForAMinuteAsWhatWasEnteredLastMayNotBeListedYet() {
        roundAt(NOW.plus(Duration.ofSeconds(59)));
        verify(mandates, never()).save(any());

        roundAt(NOW.plus(Duration.ofSeconds(60)));

        verify(mandates).save(spam.cleared());
        assertThat(spam.cleared().clearing()).isNull();
        assertThat(spam.cleared().isRefused()).isTrue();
    }

    @Test
    void triesAgainWhatFailsAndGoesOnWithTheOthers() {
        failing = true;
        roundAt(NOW);
        assertThat(withdrawn).first().isEqualTo("eve 100");

        failing = false;
        left = 10;
        roundAt(NOW);
        assertThat(withdrawn).contains("mallory 10");
    }

    @Test
    void leavesItToWhoDecidedAnew() {
        when(mandates.save(any())).thenThrow(new OptimisticLockingFailureException("confirmed meanwhile"));

        roundAt(NOW.plus(Duration.ofHours(1)));

        assertThat(spam.confirmed(NOW).clearing()).isNull();
    }
}
