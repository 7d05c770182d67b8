package fr.raict.portal.services.registration;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How many people of an edition have their certificate by mail.
 *
 * @param present who came
 * @param mailed of them
 * @param mailing the last one; null before the first
 */
public record CertificateMailing(int present, int mailed, @Nullable Last mailing) {

    /** @param doneAt null while it is under way */
    public record Last(Instant requestedAt, int mailed, @Nullable Instant doneAt) {}

    public boolean isUnderWay() {
        return mailing != null && mailing.doneAt() == null;
    }

    public int missing() {
        return Math.max(0, present - mailed);
    }
}
