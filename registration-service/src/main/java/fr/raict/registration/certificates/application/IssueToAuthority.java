package fr.raict.registration.certificates.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Caller;
import fr.raict.registration.lists.application.FindPeople;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.values.Bounded;
import org.springframework.stereotype.Service;

/** Issues the certificates of an authority's people to who may see them all. */
@Service
public class IssueToAuthority {

    private final FindPeople people;
    private final IssueCertificates issueCertificates;
    private final MandatesHeld mandates;

    IssueToAuthority(FindPeople people, IssueCertificates issueCertificates, MandatesHeld mandates) {
        this.people = people;
        this.issueCertificates = issueCertificates;
        this.mandates = mandates;
    }

    /**
     * Those of a page of the authority's people who came to something, by name.
     *
     * @param page from 0
     * @param pages at least 1
     * @param total people of the authority on all pages, whether they came or not
     */
    public record CertificatePage(
            @Bounded(most = Paging.LARGEST, because = "one for each person of a page") List<CertificateDetails> items,
            int page, long pages, long total) {
    }

    /** Refused when the caller is no organiser and has no confirmed mandate for the authority. */
    public CertificatePage of(UUID edition, String authority, Paging paging, Caller caller) {
        var code = mandates.codeSeenBy(caller, authority);
        var id = new EditionId(edition);
        var found = people.ofAuthority(id, code, paging);
        var issued = found.people().stream().map(each -> issueCertificates.of(id, each.participant()))
                .flatMap(Optional::stream).map(CertificateDetails::of).toList();
        return new CertificatePage(issued, paging.page(), paging.pagesOf(found.total()), found.total());
    }
}
