package fr.raict.notification.webhooks.domain;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import fr.raict.notification.webhooks.domain.WebhookState.Reason;
import org.junit.jupiter.api.Test;

import static fr.raict.notification.webhooks.domain.SampleWebhooks.NOW;
import static fr.raict.notification.webhooks.domain.SampleWebhooks.occurrence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WebhookTest {
    private final Webhook webhook = SampleWebhooks.webhook(EventKind.SEAT_ASSIGNED, EventKind.CERTIFICATE_ISSUED);

    @Test
    void isToldWhatItChoseSinceItWasMade() {
        assertThat(webhook.isToldOf(occurrence(EventKind.SEAT_ASSIGNED, NOW))).isTrue();
        assertThat(webhook.isToldOf(occurrence(EventKind.SEAT_RELEASED, NOW))).isFalse();
        assertThat(webhook.isToldOf(occurrence(EventKind.SEAT_ASSIGNED, NOW.minusMillis(1)))).isFalse();
        assertThat(webhook.isToldOf(Occurrence.ping(UUID.randomUUID(), NOW, webhook.id()))).isTrue();
    }

    @Test
    void isToldNothingWhileItIsSwitchedOffNorAfterwardsOfThatTime() {
        var off = webhook.switchedOff(Reason.GONE, NOW.plusSeconds(10));
        var on = off.switchedOn(NOW.plusSeconds(20));

        assertThat(off.isToldOf(occurrence(EventKind.SEAT_ASSIGNED, NOW.plusSeconds(15)))).isFalse();
        assertThat(on.isToldOf(occurrence(EventKind.SEAT_ASSIGNED, NOW.plusSeconds(15)))).isFalse();
        assertThat(on.isToldOf(occurrence(EventKind.SEAT_ASSIGNED, NOW.plusSeconds(20)))).isTrue();
    }

    @Test
    void keepsTheFirstReasonForWhichItWasSwitchedOff() {
        var off = webhook.switchedOff(Reason.GONE, NOW);

        assertThat(off.switchedOff(Reason.BY_HAND, NOW.plusSeconds(5))).isEqualTo(off);
        assertThat(webhook.switchedOn(NOW.plusSeconds(5))).isEqualTo(webhook);
    }

    @Test
    void isToldOfSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> webhook.changed(webhook.address(), Set.of()));
    }

    @Test
    void signsWithBothSecretsForADay() {
        var next = WebhookSecret.generate(new SecureRandom());
        var former = webhook.secrets().current();
        var renewed = webhook.renewed(next, NOW).secrets();

        assertThat(renewed.at(NOW.plus(Duration.ofHours(23)))).containsExactly(next, former);
        assertThat(renewed.at(NOW.plus(Duration.ofHours(24)))).containsExactly(next);
    }

    @Test
    void doesNotSayItsSecretWhereItIsWrittenDown() {
        assertThat(webhook.toString()).doesNotContain(webhook.secrets().current().text().substring(6));
        assertThat(webhook.secrets().current().key()).hasSize(32);
    }
}
