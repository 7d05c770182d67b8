package fr.raict.portal.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import fr.raict.portal.services.registration.Certificate;
import fr.raict.portal.services.registration.CertificatesApi;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Certificates of attendance to print: one for whoever has its code, or those of an authority for its delegate. */
@Controller
class CertificatePaperController {
    private static final MediaType ZIP = new MediaType("application", "zip");

    private final CertificatesApi certificates;
    private final CertificatePaper paper;

    CertificatePaperController(CertificatesApi certificates, CertificatePaper paper) {
        this.certificates = certificates;
        this.paper = paper;
    }

    /** Of one that holds no more, there is the page that says so. */
    @GetMapping("/attestations/{code}/attestation.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable String code, Locale language) {
        var certificate = certificates.verify(code);
        if (!certificate.isValid()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.LOCATION, "/attestations/" + certificate.code()).build();
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, paper.name(certificate, language).disposition())
                .body(paper.pdf(certificate, language));
    }

    /** Those of a page of the list that the delegate sees. */
    @GetMapping("/mon-espace/attestations.zip")
    ResponseEntity<byte[]> certificates(@RequestParam UUID edition, @RequestParam String collectivite,
            @RequestParam(defaultValue = "1") int page, Locale language) {
        var found = certificates.issueTo(edition, collectivite, Math.max(page, 1) - 1, CertificatesApi.AT_ONCE);
        return ResponseEntity.ok().contentType(ZIP).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"attestations.zip\"").body(zip(found.items(), language));
    }

    private byte[] zip(List<Certificate> all, Locale language) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var each : all) {
                zip.putNextEntry(new ZipEntry(paper.name(each, language).text() + " " + each.code() + ".pdf"));
                zip.write(paper.pdf(each, language));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
