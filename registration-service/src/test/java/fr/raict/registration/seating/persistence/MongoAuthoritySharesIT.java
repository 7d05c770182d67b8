package fr.raict.registration.seating.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** The people of an authority in an edition. */
@IntegrationTest
class MongoAuthoritySharesIT {

    private static final Instant THEN = Instant.parse("2026-11-28T09:00:00Z");
    private static final Authority HERE = new Authority("COMMUNE-1", "Ici");
    private static final ParticipantId ADA = new ParticipantId(new UUID(0, 1));
    private static final ParticipantId BOB = new ParticipantId(new UUID(0, 2));
    private static final ParticipantId CLEO = new ParticipantId(new UUID(0, 3));

    @Autowired
    private MongoOperations mongo;
    private final EditionId edition = new EditionId(UUID.randomUUID());

    private MongoAuthorityShares sharesAt(Instant now, ParticipantId... registered) {
        return new MongoAuthorityShares(mongo, (_, _) -> Set.of(registered), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void takeNoMoreThanThereIsRoomForAndThoseWhoAreThereAgain() {
        var shares = sharesAt(THEN);

        assertThat(shares.enter(edition, HERE, List.of(ADA, BOB), 2)).isTrue();
        assertThat(shares.enter(edition, HERE, List.of(CLEO), 2)).isFalse();
        assertThat(shares.enter(edition, HERE, List.of(BOB, ADA), 2)).isTrue();
        assertThat(shares.enter(new EditionId(UUID.randomUUID()), HERE, List.of(CLEO), 2)).isTrue();
    }

    @Test
    void makeRoomOfThoseWhoAreNotRegisteredAnyMore() {
        sharesAt(THEN).enter(edition, HERE, List.of(ADA, BOB), 2);
        var later = THEN.plus(MongoAuthorityShares.UNTIL_LISTED).plusMillis(1);

        assertThat(sharesAt(THEN.plusSeconds(1), BOB).enter(edition, HERE, List.of(CLEO), 2)).as("so soon").isFalse();
        assertThat(sharesAt(later, ADA, BOB).enter(edition, HERE, List.of(CLEO), 2)).isFalse();
        assertThat(sharesAt(later, BOB).enter(edition, HERE, List.of(CLEO), 2)).isTrue();
        assertThat(sharesAt(later, BOB, CLEO).enter(edition, HERE, List.of(ADA), 2)).isFalse();
    }
}
