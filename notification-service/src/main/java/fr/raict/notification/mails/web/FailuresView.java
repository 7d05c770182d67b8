package fr.raict.notification.mails.web;

import java.util.List;
import java.util.Map;

import fr.raict.notification.mails.domain.Failure;

/** How many mails have failed, by cause; at most one line per cause. */
record FailuresView(List<FailureView> failures) {

    record FailureView(Failure.Cause cause, long count) {}

    static FailuresView of(Map<Failure.Cause, Long> failures) {
        return new FailuresView(failures.entrySet().stream()
                .map(entry -> new FailureView(entry.getKey(), entry.getValue())).toList());
    }
}
