package fr.raict.registration.privacy.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * That one person is to be erased from all services. Always true: the address is kept until the last service has reported,
 * and no longer.
 *
 * @param email empty once it is finished
 * @param askedBy account of the organiser; empty when the person did it themself
 * @param requests how often the services were asked, from 1
 * @param saidAt when they were asked last
 * @param reports in the order in which they came, one of each service at most
 */
public record Erasure(UUID id, long version, String email, String askedBy, Instant requestedAt, long requests,
        Instant saidAt, List<Report> reports) {

    /** Each service with data of its own. */
    public static final List<String> SERVICES = List.of("registration-service", "agenda-service",
            "notification-service");

    /** How long a service may be silent until it is asked once more: the topic may have lost what it was asked. */
    public static final Duration SILENT_FOR = Duration.ofHours(1);

    /** A service keeps nothing of the person any more. */
    public record Report(String service, Instant at) {
    }

    public Erasure {
        reports = List.copyOf(reports);
    }

    public static Erasure requested(UUID id, String email, String askedBy, Instant now) {
        return new Erasure(id, 0, email, askedBy, now, 1, now, List.of());
    }

    /** The services are asked once more. */
    public Erasure saidAgain(Instant now) {
        return new Erasure(id, version, email, askedBy, requestedAt, requests + 1, now, reports);
    }

    /** The same report again changes nothing. */
    public Erasure reported(String service, Instant at) {
        if (reports.stream().anyMatch(each -> each.service().equals(service))) {
            return this;
        }
        var all = new ArrayList<>(reports);
        all.add(new Report(service, at));
        var finished = missing(all).isEmpty();
        return new Erasure(id, version, finished ? "" : email, askedBy, requestedAt, requests, saidAt, all);
    }

    public boolean isFinished() {
        return missing().isEmpty();
    }

    /** The services that have not reported yet. */
    public List<String> missing() {
        return missing(reports);
    }

    private static List<String> missing(List<Report> reports) {
        return SERVICES.stream().filter(service -> reports.stream().noneMatch(each -> each.service().equals(service)))
                .toList();
    }
}
