package fr.raict.registration.certificates.application;

import fr.raict.contracts.Event;
import fr.raict.registration.certificates.domain.AttendanceCertificate;
import fr.raict.registration.people.domain.Person;

/** Puts a certificate that is to be mailed in the words of the contract. */
public interface CertificateAnnouncements {

    Event issued(AttendanceCertificate certificate, Person person);
}
