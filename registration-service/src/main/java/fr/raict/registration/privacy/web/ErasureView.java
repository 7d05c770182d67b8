package fr.raict.registration.privacy.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.registration.privacy.domain.Erasure;
import fr.raict.values.Bounded;

/**
 * How far an erasure is.
 *
 * @param missing services that have not carried it out yet
 * @param done when each of the others had
 */
record ErasureView(UUID id, Instant requestedAt, boolean finished,
        @Bounded(most = 10, because = "one for each service") List<String> missing,
        @Bounded(most = 10, because = "one for each service") List<Erasure.Report> done) {

    static ErasureView of(Erasure erasure) {
        return new ErasureView(erasure.id(), erasure.requestedAt(), erasure.isFinished(), erasure.missing(),
                erasure.reports());
    }
}
