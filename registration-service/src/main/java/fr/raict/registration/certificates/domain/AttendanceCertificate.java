package fr.raict.registration.certificates.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import fr.raict.values.ReadableCode;
import org.jspecify.annotations.Nullable;

/**
 * A person's certificate of attendance in an edition. There is one: what it says is replaced when more is known, and the
 * codes of what it said before are kept, so that a printed one is told from a forged one.
 *
 * @param version 0 while it was never stored
 * @param code signs what it says, and is the end of the address where anybody verifies it
 * @param mailedAt when it was mailed as it is; null while it was not
 * @param replaced codes of what it said before, the latest first
 * @param withdrawn whether it turned out that the person came to nothing
 */
public record AttendanceCertificate(long version, ReadableCode code, CertifiedAttendance attendance, Instant issuedAt,
        @Nullable Instant mailedAt, List<ReadableCode> replaced, boolean withdrawn) {

    /** Earlier ones are unknown. */
    static final int MOST_REPLACED = 20;

    /** What one of its codes stands for. */
    public enum State {
        VALID,
        /** Another was issued since. */
        REPLACED,
        /** The person was not there after all. */
        WITHDRAWN
    }

    public AttendanceCertificate {
        replaced = List.copyOf(replaced);
    }

    public static AttendanceCertificate issued(ReadableCode code, CertifiedAttendance attendance, Instant now) {
        return new AttendanceCertificate(0, code, attendance, now, null, List.of(), false);
    }

    /** Stays as it is when it says the same. */
    public AttendanceCertificate saying(ReadableCode other, CertifiedAttendance now, Instant at) {
        if (other.equals(code)) {
            return withdrawn ? new AttendanceCertificate(version, code, attendance, issuedAt, mailedAt, replaced, false)
                    : this;
        }
        var former = Stream.concat(Stream.of(code), replaced.stream()).filter(each -> !each.equals(other))
                .limit(MOST_REPLACED).toList();
        return new AttendanceCertificate(version, other, now, at, null, former, false);
    }

    public AttendanceCertificate withdraw() {
        return withdrawn ? this
                : new AttendanceCertificate(version, code, attendance, issuedAt, mailedAt, replaced, true);
    }

    public AttendanceCertificate mailed(Instant at) {
        return new AttendanceCertificate(version, code, attendance, issuedAt, at, replaced, withdrawn);
    }

    public boolean isMailed() {
        return mailedAt != null;
    }

    /** @param one of its codes */
    public State stateOf(ReadableCode one) {
        return withdrawn ? State.WITHDRAWN : one.equals(code) ? State.VALID : State.REPLACED;
    }
}
