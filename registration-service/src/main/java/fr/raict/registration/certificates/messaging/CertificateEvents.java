package fr.raict.registration.certificates.messaging;

import java.time.Clock;

import fr.raict.contracts.Event;
import fr.raict.contracts.registration.v1.CertificateIssued;
import fr.raict.contracts.registration.v1.EditionBrief;
import fr.raict.registration.certificates.application.CertificateAnnouncements;
import fr.raict.registration.certificates.domain.AttendanceCertificate;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.KnownEditions;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** Says all that a mail with a certificate needs. */
@Component
class CertificateEvents implements CertificateAnnouncements {

    private final KnownEditions editions;
    private final IdGenerator ids;
    private final Clock clock;

    CertificateEvents(KnownEditions editions, IdGenerator ids, Clock clock) {
        this.editions = editions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Event issued(AttendanceCertificate certificate, Person person) {
        var participant = certificate.attendance().participant().value();
        var edition = editions.required(certificate.attendance().edition());
        return new CertificateIssued(ids.generateId(), participant, certificate.version() + 1, clock.instant(),
                new fr.raict.contracts.Person(participant, person.givenName(), person.familyName(), person.email(),
                        person.language()),
                new EditionBrief(edition.id().value(), edition.name(), edition.timeZone(), edition.organiserEmail()),
                certificate.code().text());
    }
}
