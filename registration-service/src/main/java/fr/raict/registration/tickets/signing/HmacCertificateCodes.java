package fr.raict.registration.tickets.signing;

import java.nio.charset.StandardCharsets;

import fr.raict.registration.certificates.application.CertificateCodes;
import fr.raict.registration.certificates.domain.CertifiedAttendance;
import fr.raict.values.ReadableCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Signs all that a certificate says. */
@Component
class HmacCertificateCodes implements CertificateCodes {

    private final ReadableMac mac;

    HmacCertificateCodes(@Value("${raict.link-key}") String linkKey) {
        this.mac = new ReadableMac(linkKey, "certificate.v1");
    }

    @Override
    public ReadableCode of(CertifiedAttendance attendance) {
        return mac.of(attendance.text().getBytes(StandardCharsets.UTF_8));
    }
}
