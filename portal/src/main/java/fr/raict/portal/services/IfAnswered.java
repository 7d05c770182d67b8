package fr.raict.portal.services;

import java.util.Optional;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.ResourceAccessException;

/** Asks for a part of a page that stays useful without it. */
public final class IfAnswered {
    private static final Logger log = LoggerFactory.getLogger(IfAnswered.class);

    private IfAnswered() {}

    /** Empty while the service is away or has not heard of the thing yet; any other refusal is the page's. */
    public static <T> Optional<T> get(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (ServiceProblem refusal) {
            if (!refusal.isTemporary() && refusal.status() != 404) {
                throw refusal;
            }
            return missing(refusal);
        } catch (ResourceAccessException unreachable) {
            return missing(unreachable);
        }
    }

    /** Empty when there is no such thing; any other refusal is the page's. */
    public static <T> Optional<T> found(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (ServiceProblem refusal) {
            if (refusal.status() != 404) {
                throw refusal;
            }
            return Optional.empty();
        }
    }

    private static <T> Optional<T> missing(Exception why) {
        log.warn("A part of a page is missing: {}", why.getMessage());
        return Optional.empty();
    }
}
