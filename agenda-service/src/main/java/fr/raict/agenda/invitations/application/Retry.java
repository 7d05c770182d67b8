package fr.raict.agenda.invitations.application;

import java.time.Duration;
import java.util.function.Supplier;

import fr.raict.agenda.invitations.domain.InvitationRefused.StaleEdit;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** For changes that are not based on what somebody saw. */
final class Retry {

    private static final RetryTemplate TEMPLATE = new RetryTemplate(RetryPolicy.builder().includes(StaleEdit.class)
            .maxRetries(20).delay(Duration.ofMillis(5)).jitter(Duration.ofMillis(5)).multiplier(1.5)
            .maxDelay(Duration.ofMillis(200)).build());

    private Retry() {}

    /**
     * Decides again on the newer state whenever somebody else was quicker: each repeat means that another succeeded.
     *
     * @throws StaleEdit if others were quicker twenty times more
     */
    static <T> T whenStale(Supplier<T> decision) { return TEMPLATE.invoke(decision); }
}
