package fr.raict.registration.wishes.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.wishes.domain.WishRefused.DeadlineUnfit;
import fr.raict.registration.wishes.domain.WishRefused.WishesClosed;
import fr.raict.registration.wishes.domain.WishRefused.WishesPublished;
import fr.raict.registration.wishes.domain.WishRefused.WishesStillOpen;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class WishRoundTest {

    private static final Instant NOW = Instant.parse("2027-01-10T08:00:00Z");
    private static final Instant DEADLINE = NOW.plus(Duration.ofDays(20));
    private static final EditionId EDITION = new EditionId(UUID.randomUUID());
    private final WishRound round = WishRound.opened(EDITION, DEADLINE, 4, 10, NOW);

    @Test
    void takesWishesUntilJustBeforeItsDeadline() {
        assertThatNoException().isThrownBy(() -> round.refuseUnlessOpenAt(DEADLINE.minusMillis(1)));
        assertThatExceptionOfType(WishesStillOpen.class)
                .isThrownBy(() -> round.refuseUnlessOverAt(DEADLINE.minusMillis(1)));
        assertThatExceptionOfType(WishesClosed.class).isThrownBy(() -> round.refuseUnlessOpenAt(DEADLINE));
        assertThatNoException().isThrownBy(() -> round.refuseUnlessOverAt(DEADLINE));
    }

    @Test
    void hasADeadlineAheadOfWhoeverSetsIt() {
        assertThatExceptionOfType(DeadlineUnfit.class).isThrownBy(() -> WishRound.opened(EDITION, NOW, 4, 10, NOW));
        assertThatExceptionOfType(DeadlineUnfit.class)
                .isThrownBy(() -> round.changed(Instant.MAX, 4, 10, NOW));
        assertThat(round.changed(DEADLINE, 5, 10, DEADLINE.plusSeconds(9)).mostSessions()).isEqualTo(5);
    }

    @Test
    void isOverOnceItIsPublished() {
        var published = round.publish();

        assertThat(published.isOpenAt(NOW)).isFalse();
        assertThatExceptionOfType(WishesPublished.class).isThrownBy(() -> published.refuseUnlessOverAt(DEADLINE));
        assertThatExceptionOfType(WishesPublished.class)
                .isThrownBy(() -> published.changed(DEADLINE, 4, 10, NOW));
    }
}
