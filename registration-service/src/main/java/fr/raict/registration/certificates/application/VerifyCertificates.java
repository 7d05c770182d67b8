package fr.raict.registration.certificates.application;

import fr.raict.registration.certificates.domain.CertificateRefused.CertificateUnknown;
import fr.raict.values.ReadableCode;
import org.springframework.stereotype.Service;

/** Tells whoever has a certificate in hand whether it holds. */
@Service
public class VerifyCertificates {

    private final Certificates certificates;

    VerifyCertificates(Certificates certificates) {
        this.certificates = certificates;
    }

    /**
     * @param typed the code, or the address that ends with it, as somebody typed it
     * @throws CertificateUnknown when no certificate has or had it
     */
    public CertificateDetails verify(String typed) {
        var code = ReadableCode.find(typed).orElseThrow(CertificateUnknown::new);
        return certificates.find(code).map(certificate -> CertificateDetails.of(certificate, code))
                .orElseThrow(CertificateUnknown::new);
    }
}
