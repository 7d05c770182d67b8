package fr.raict.notification.mails.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import fr.raict.notification.mails.application.Obstructions;
import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.Obstacle;
import fr.raict.notification.mails.domain.Obstruction;
import fr.raict.notification.mails.domain.RetrySchedule;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MongoObstructionsIT {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final RetrySchedule PAUSES = new RetrySchedule(Duration.ofSeconds(5), Duration.ofMinutes(15), 99);
    private static final DeliveryOutcome.Obstructed REFUSAL = new DeliveryOutcome.Obstructed(Obstacle.QUOTA_EXCEEDED,
            new Failure(Failure.Cause.MESSAGE_REFUSED, "550 5.4.5 Quota"));

    private final Obstructions obstructions = new MongoObstructions(MongoMailsFixture.template());
    private final Obstruction begun = Obstruction.begun(mail(), REFUSAL, NOW, PAUSES, 1);

    @Test
    void keepsOneUntilItEnds() {
        assertThat(obstructions.current()).isEmpty();

        var saved = obstructions.save(begun).orElseThrow();

        assertThat(obstructions.current()).contains(saved);
        assertThat(saved).usingRecursiveComparison().ignoringFields("version").isEqualTo(begun);
        obstructions.end();
        obstructions.end();
        assertThat(obstructions.current()).isEmpty();
    }

    @Test
    void ofTwoWhoChangeItAtOnceOneIsToldThatTheOtherDid() {
        var first = obstructions.save(begun).orElseThrow();

        assertThat(obstructions.save(begun)).isEmpty();
        var second = obstructions.save(first.tried(NOW, PAUSES, 1)).orElseThrow();
        assertThat(obstructions.save(first.tried(NOW, PAUSES, 1))).isEmpty();
        assertThat(obstructions.current()).contains(second);
        obstructions.end();
        assertThat(obstructions.save(second)).isEmpty();
        assertThat(obstructions.current()).isEmpty();
    }

    private static MailId mail() {
        return new MailId(UUID.randomUUID());
    }
}
