package fr.raict.registration.certificates.application;

import fr.raict.registration.certificates.domain.CertifiedAttendance;
import fr.raict.values.ReadableCode;

/** Signs what certificates say: the same is the same code, and nobody else can make it. */
public interface CertificateCodes {

    ReadableCode of(CertifiedAttendance attendance);
}
