package fr.raict.registration.certificates.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import fr.raict.platform.aggregates.Attempts;
import fr.raict.registration.certificates.domain.AttendanceCertificate;
import fr.raict.registration.certificates.domain.CertificateRefused.NothingAttended;
import fr.raict.registration.certificates.domain.CertifiedAttendance;
import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.registration.seating.application.ViewSeats;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import org.springframework.stereotype.Service;

/** Issues a certificate as soon as somebody asks for it; the same again, and at the same time, issues the same. */
@Service
public class IssueCertificates {

    private final CertifyAttendance certify;
    private final Certificates certificates;
    private final CertificateCodes codes;
    private final CertificateAnnouncements announcements;
    private final ViewSeats viewSeats;
    private final Clock clock;

    IssueCertificates(CertifyAttendance certify, Certificates certificates, CertificateCodes codes,
            CertificateAnnouncements announcements, ViewSeats viewSeats, Clock clock) {
        this.certify = certify;
        this.certificates = certificates;
        this.codes = codes;
        this.announcements = announcements;
        this.viewSeats = viewSeats;
        this.clock = clock;
    }

    /** @throws NothingAttended when whose ticket it is came to no session of the edition that is over */
    public CertificateDetails of(Ticket ticket) {
        var seat = viewSeats.of(ticket);
        return of(new EditionId(seat.workshop().edition()), seat.participant())
                .map(CertificateDetails::of).orElseThrow(NothingAttended::new);
    }

    Optional<AttendanceCertificate> of(EditionId edition, ParticipantId participant) {
        return Attempts.again(() -> issue(edition, participant));
    }

    private Optional<AttendanceCertificate> issue(EditionId edition, ParticipantId participant) {
        var attended = certify.of(edition, participant).flatMap(CertifyAttendance.Attended::attendance);
        var before = certificates.find(participant);
        var after = attended.map(attendance -> saying(before, attendance))
                .or(() -> before.map(AttendanceCertificate::withdraw));
        return after.map(each -> before.filter(each::equals).orElseGet(() -> certificates.save(each, List.of())))
                .filter(each -> !each.withdrawn());
    }

    /** @return whether it leaves now: not when it was mailed as it is before */
    boolean mail(EditionId edition, ParticipantId participant) {
        return Attempts.again(() -> mailOnce(edition, participant));
    }

    private boolean mailOnce(EditionId edition, ParticipantId participant) {
        var found = certify.of(edition, participant).orElseThrow();
        var issued = issue(edition, participant).filter(each -> !each.isMailed());
        issued.map(each -> each.mailed(now())).ifPresent(each -> certificates.save(each,
                List.of(announcements.issued(each, found.person().person()))));
        return issued.isPresent();
    }

    private AttendanceCertificate saying(Optional<AttendanceCertificate> before, CertifiedAttendance attendance) {
        var code = codes.of(attendance);
        return before.map(each -> each.saying(code, attendance, now()))
                .orElseGet(() -> AttendanceCertificate.issued(code, attendance, now()));
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
