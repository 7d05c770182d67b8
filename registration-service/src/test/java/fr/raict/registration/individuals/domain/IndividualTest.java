package fr.raict.registration.individuals.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.values.EmailAddress;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndividualTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final EditionId EDITION = new EditionId(UUID.fromString("0193a000-0000-7000-8000-000000000001"));
    private static final Person ADA = new Person("Ada", "Martin", "ada@example.org", "", "fr");
    private static final ParticipantId ID = ParticipantId.of(EDITION, EmailAddress.of(ADA.email()));

    private final LinkToken first = LinkToken.random(ID);
    private final LinkToken second = LinkToken.random(ID);

    @Test
    void isFoundByTheLatestLinkAlone() {
        var once = unknown().mailed(ADA, first, NOW).orElseThrow();
        var twice = once.mailed(ADA, second, NOW.plus(Duration.ofMinutes(10))).orElseThrow();

        assertThat(unknown().isFoundBy(first)).isFalse();
        assertThat(once.isFoundBy(first)).isTrue();
        assertThat(twice.isFoundBy(first)).isFalse();
        assertThat(twice.isFoundBy(second)).isTrue();
        assertThat(twice.links()).isEqualTo(2);
    }

    @Test
    void isNotFoundByALinkOfSomebodyElse() {
        var bob = new LinkToken(ParticipantId.of(EDITION, EmailAddress.of("bob@example.org")), first.secret());

        assertThat(unknown().mailed(ADA, first, NOW).orElseThrow().isFoundBy(bob)).isFalse();
    }

    @Test
    void isCalledAsToldLast() {
        var married = new Person("Ada", "Lovelace", "ADA@example.org", "Région", "en");

        var told = unknown().mailed(ADA, first, NOW).orElseThrow()
                .mailed(married, second, NOW.plus(Duration.ofHours(1))).orElseThrow();

        assertThat(told.person()).isEqualTo(married);
    }

    @Test
    void isMailedOnceInTenMinutes() {
        var once = unknown().mailed(ADA, first, NOW).orElseThrow();

        assertThat(once.mailed(ADA, second, NOW.plus(Duration.ofMinutes(10)).minusMillis(1))).isEmpty();
        assertThat(once.mailed(ADA, second, NOW.plus(Duration.ofMinutes(10)))).isPresent();
    }

    @Test
    void isMailedFiveTimesInADay() {
        var mailed = unknown();
        for (var hour = 0; hour < 5; hour++) {
            mailed = mailed.mailed(ADA, first, NOW.plus(Duration.ofHours(hour))).orElseThrow();
        }

        assertThat(mailed.mailed(ADA, second, NOW.plus(Duration.ofHours(24)).minusMillis(1))).isEmpty();
        var next = mailed.mailed(ADA, second, NOW.plus(Duration.ofHours(24))).orElseThrow();
        assertThat(next.mailedAt()).hasSize(5);
        assertThat(next.mailed(ADA, first, NOW.plus(Duration.ofMinutes(24 * 60 + 30)))).isEmpty();
    }

    @Test
    void isForgottenThirtyDaysAfterTheLastLinkUnlessKept() {
        var mailed = unknown().mailed(ADA, first, NOW).orElseThrow();

        assertThat(mailed.forgetAt()).isEqualTo(NOW.plus(Duration.ofDays(30)));
        assertThat(mailed.kept().forgetAt()).isNull();
        assertThat(mailed.kept().isFoundBy(first)).isTrue();
    }

    private static Individual unknown() {
        return Individual.unknown(ID, EDITION, ADA);
    }
}
