package fr.raict.platform.consumption;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/** How long a failing record is tried again in place: retry topics would lose the order. */
final class Backoffs {

    private Backoffs() {}

    /** What the infrastructure causes hits every record alike and passes: retried for ever. The rest, a few times. */
    static BackOff forFailure(Throwable failure) {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(5_000);
        if (!causedByInfrastructure(failure)) {
            backOff.setMaxAttempts(4);
        }
        return backOff;
    }

    private static boolean causedByInfrastructure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException || cause instanceof TransientDataAccessException
                    || cause instanceof com.mongodb.MongoSocketException
                    || cause instanceof com.mongodb.MongoTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
