package fr.raict.registration.seating.application;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import fr.raict.platform.paging.Paging;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatCounts;
import org.springframework.stereotype.Service;

/** Shows organisers which authorities have people registered or waiting in an edition, in alphabetical order. */
@Service
public class ListAuthorities {

    private final SeatBookSummaries summaries;

    ListAuthorities(SeatBookSummaries summaries) {
        this.summaries = summaries;
    }

    /** An authority's active registrations in all workshops. */
    public record RepresentedAuthority(String code, String name, int seated, int waiting) {

        private RepresentedAuthority and(RepresentedAuthority other) {
            return new RepresentedAuthority(code, name, seated + other.seated, waiting + other.waiting);
        }
    }

    /**
     * A page of authorities.
     *
     * @param total on all pages
     */
    public record AuthorityPage(List<RepresentedAuthority> items, Paging paging, long total) {
    }

    /** @param codes only these; all when empty */
    public AuthorityPage ofEdition(UUID edition, Set<String> codes, Paging paging) {
        var byCode = new HashMap<String, RepresentedAuthority>();
        summaries.of(new EditionId(edition)).stream().flatMap(summary -> summary.counts().authorities().stream())
                .filter(SeatCounts.OfAuthority::isActive)
                .filter(each -> codes.isEmpty() || codes.contains(each.authority().code()))
                .map(ListAuthorities::represented)
                .forEach(each -> byCode.merge(each.code(), each, RepresentedAuthority::and));
        var items = byCode.values().stream().sorted(byName()).skip(paging.offset()).limit(paging.size()).toList();
        return new AuthorityPage(items, paging, byCode.size());
    }

    private static RepresentedAuthority represented(SeatCounts.OfAuthority counts) {
        return new RepresentedAuthority(counts.authority().code(), counts.authority().name(), counts.seated(),
                counts.waiting());
    }

    /** A collator is not safe to share between threads. */
    private static Comparator<RepresentedAuthority> byName() {
        return Comparator.comparing(RepresentedAuthority::name, Collator.getInstance(Locale.FRENCH))
                .thenComparing(RepresentedAuthority::code);
    }
}
