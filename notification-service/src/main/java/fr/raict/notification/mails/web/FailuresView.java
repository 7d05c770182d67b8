package fr.raict.notification.mails.web;

import java.util.List;
import java.util.Map;

import fr.raict.notification.mails.domain.Failure;
import fr.raict.values.Bounded;

/**
 * How many mails have failed, by cause and in all.
 *
 * @param failures
 *            one per cause that has any
 */
record FailuresView(@Bounded(most = 20, because = "one for each cause") List<FailureView> failures, long total) {

    record FailureView(Failure.Cause cause, long count) {}

    static FailuresView of(Map<Failure.Cause, Long> failures) {
        return new FailuresView(failures.entrySet().stream()
                .map(entry -> new FailureView(entry.getKey(), entry.getValue())).toList(),
                failures.values().stream().mapToLong(Long::longValue).sum());
    }
}
