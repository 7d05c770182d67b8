package fr.raict.registration.certificates.web;

import java.util.UUID;

import jakarta.validation.constraints.Size;

import fr.raict.platform.security.Access;
import fr.raict.platform.web.Problems;
import fr.raict.registration.certificates.application.CertificateDetails;
import fr.raict.registration.certificates.application.IssueCertificates;
import fr.raict.registration.certificates.application.MailCertificates;
import fr.raict.registration.certificates.application.MailCertificates.MailingDetails;
import fr.raict.registration.certificates.application.VerifyCertificates;
import fr.raict.registration.certificates.domain.CertificateRefused;
import fr.raict.registration.certificates.domain.CertificateRefused.CertificateUnknown;
import fr.raict.registration.certificates.domain.CertificateRefused.MailingUnderWay;
import fr.raict.registration.certificates.domain.CertificateRefused.NothingAttended;
import fr.raict.registration.seating.application.TicketTokens;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static fr.raict.platform.security.Access.Level.PUBLIC;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;

/** Certificates of attendance: for who has a ticket, for who has one in hand, and for organisers who mail them. */
@RestController
@RequestMapping("${raict.api}")
class CertificateController {

    private static final int LONGEST = 500;

    private final IssueCertificates issueCertificates;
    private final VerifyCertificates verifyCertificates;
    private final MailCertificates mailCertificates;
    private final TicketTokens tokens;
    private final Problems problems;

    CertificateController(IssueCertificates issueCertificates, VerifyCertificates verifyCertificates,
            MailCertificates mailCertificates, TicketTokens tokens, Problems problems) {
        this.issueCertificates = issueCertificates;
        this.verifyCertificates = verifyCertificates;
        this.mailCertificates = mailCertificates;
        this.tokens = tokens;
        this.problems = problems;
    }

    /** {@code code}: the code, or the address that ends with it. */
    @GetMapping("/certificates")
    @Access(PUBLIC)
    CertificateDetails verify(@RequestParam @Size(max = LONGEST) String code) {
        return verifyCertificates.verify(code);
    }

    /** The same again issues the same. */
    @PostMapping("/tickets/{token}/certificate")
    @Access(PUBLIC)
    CertificateDetails issue(@PathVariable String token) {
        return issueCertificates.of(tokens.read(token).orElseThrow(() -> new ResponseStatusException(NOT_FOUND)));
    }

    @GetMapping("/editions/{edition}/certificate-mailing")
    @Access(ORGANISER)
    MailingDetails mailing(@PathVariable UUID edition) {
        return mailCertificates.of(edition);
    }

    /** To all who came and do not have theirs as it is now. */
    @PostMapping("/editions/{edition}/certificate-mailing")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.ACCEPTED)
    MailingDetails mail(@PathVariable UUID edition) {
        return mailCertificates.begin(edition);
    }

    @ExceptionHandler
    ProblemDetail on(CertificateRefused refusal) {
        return switch (refusal) {
            case CertificateUnknown _ -> problems.of(NOT_FOUND, "certificate-unknown");
            case NothingAttended _ -> problems.of(CONFLICT, "nothing-attended");
            case MailingUnderWay _ -> problems.of(CONFLICT, "mailing-under-way");
        };
    }
}
