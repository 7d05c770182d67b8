package fr.raict.portal.services.registration;

import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Certificates of attendance. */
@HttpExchange(accept = "application/json", contentType = "application/json")
public interface CertificatesApi {

    /** So many people of an authority a page has, and a file: each is drawn. */
    int AT_ONCE = 50;

    /** {@code code}: as somebody typed it. A 404 problem when no certificate has or had it. */
    @GetExchange("/certificates")
    Certificate verify(@RequestParam String code);

    /** A 409 problem when whose ticket it is came to no session that is over. */
    @PostExchange("/tickets/{token}/certificate")
    Certificate issue(@PathVariable String token);

    /** Of a page of the authority's people, those who came; 403 without a confirmed mandate. */
    @PostExchange("/editions/{edition}/authorities/{code}/certificates")
    IssuedCertificates issueTo(@PathVariable UUID edition, @PathVariable String code, @RequestParam int page,
            @RequestParam int size);

    @GetExchange("/editions/{edition}/certificate-mailing")
    CertificateMailing mailing(@PathVariable UUID edition);

    /** A 409 problem while one is under way. */
    @PostExchange("/editions/{edition}/certificate-mailing")
    CertificateMailing mail(@PathVariable UUID edition);
}
