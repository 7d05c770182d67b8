package fr.raict.registration.certificates.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import fr.raict.registration.certificates.domain.AttendanceCertificate;
import fr.raict.registration.certificates.domain.AttendedSession;
import fr.raict.registration.certificates.domain.CertifiedAttendance;
import fr.raict.values.Bounded;
import fr.raict.values.ReadableCode;

/**
 * What anybody reads who has a certificate in hand.
 *
 * @param code of the certificate as it is now, which its address ends with
 * @param timeZone IANA name of the zone in which its times are told
 */
public record CertificateDetails(String code, AttendanceCertificate.State state, String edition, String timeZone,
        String givenName, String familyName, String authority,
        @Bounded(most = CertifiedAttendance.MOST, because = "nobody attends more sessions of an edition") List<SessionDetails> sessions,
        @Bounded(most = CertifiedAttendance.MOST, because = "no edition has more days") List<LocalDate> days,
        Instant issuedAt) {

    /** A session that the person came to. */
    public record SessionDetails(String title, Instant startsAt, Instant endsAt) {

        static SessionDetails of(AttendedSession session) {
            return new SessionDetails(session.title(), session.startsAt(), session.endsAt());
        }
    }

    static CertificateDetails of(AttendanceCertificate certificate) {
        return of(certificate, certificate.code());
    }

    /** @param shown one of its codes */
    static CertificateDetails of(AttendanceCertificate certificate, ReadableCode shown) {
        var said = certificate.attendance();
        return new CertificateDetails(certificate.code().text(), certificate.stateOf(shown), said.editionName(),
                said.timeZone(), said.givenName(), said.familyName(), said.authority().name(),
                said.sessions().stream().map(SessionDetails::of).toList(),
                said.days(), certificate.issuedAt());
    }
}
