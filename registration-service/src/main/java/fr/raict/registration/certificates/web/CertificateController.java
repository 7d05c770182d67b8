package fr.raict.registration.certificates.web;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.platform.web.Problems;
import fr.raict.registration.certificates.application.CertificateDetails;
import fr.raict.registration.certificates.application.IssueCertificates;
import fr.raict.registration.certificates.application.IssueToAuthority;
import fr.raict.registration.certificates.application.IssueToAuthority.CertificatePage;
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
import static fr.raict.platform.security.Access.Level.SIGNED_IN;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;

/** Certificates of attendance: for who has a ticket, for who has one in hand, and for organisers who mail them. */
@RestController
@RequestMapping("${raict.api}")
class CertificateController {

    private static final int LONGEST = 500;

    private final IssueCertificates issueCertificates;
    private final IssueToAuthority issueToAuthority;
    private final VerifyCertificates verifyCertificates;
    private final MailCertificates mailCertificates;
    private final TicketTokens tokens;
    private final Problems problems;

    CertificateController(IssueCertificates issueCertificates, IssueToAuthority issueToAuthority,
            VerifyCertificates verifyCertificates,
            MailCertificates mailCertificates, TicketTokens tokens, Problems problems) {
        this.issueCertificates = issueCertificates;
        this.issueToAuthority = issueToAuthority;
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

    /** Of a page of the authority's people, those who came. */
    @PostMapping("/editions/{edition}/authorities/{code}/certificates")
    @Access(SIGNED_IN)
    CertificatePage issueToAuthority(@PathVariable UUID edition, @PathVariable String code,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size, Caller caller) {
        return issueToAuthority.of(edition, code, new Paging(page, size), caller);
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
