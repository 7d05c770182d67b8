package fr.raict.registration.lists.application;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fr.raict.platform.paging.Paging;
import fr.raict.registration.mandates.application.ActivePeople;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatCounts.OfAuthority;
import fr.raict.values.FrenchOrder;
import org.springframework.stereotype.Service;

/** Shows organisers which authorities have people registered or waiting in an edition, in alphabetical order. */
@Service
public class ListAuthorities implements ActivePeople {

    private final EditionSummaries summaries;

    ListAuthorities(EditionSummaries summaries) {
        this.summaries = summaries;
    }

    /**
     * A page of authorities, each with its active registrations in all workshops.
     *
     * @param page from 0
     * @param pages at least 1
     * @param total on all pages
     */
    public record AuthorityPage(List<OfAuthority> items, int page, long pages, long total) {
    }

    public AuthorityPage ofEdition(UUID edition, Paging paging) {
        var byCode = activeByCode(edition, _ -> true);
        var items = byCode.values().stream().sorted(byName()).skip(paging.offset()).limit(paging.size()).toList();
        return new AuthorityPage(items, paging.page(), paging.pagesOf(byCode.size()), byCode.size());
    }

    @Override
    public Map<String, Integer> in(UUID edition, Set<String> authorityCodes) {
        return activeByCode(edition, authorityCodes::contains).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().active()));
    }

    private Map<String, OfAuthority> activeByCode(UUID edition, Predicate<String> codes) {
        var byCode = new HashMap<String, OfAuthority>();
        summaries.of(new EditionId(edition)).stream().flatMap(summary -> summary.counts().authorities().stream())
                .filter(each -> each.active() > 0)
                .filter(each -> codes.test(each.authority().code()))
                .forEach(each -> byCode.merge(each.authority().code(), each, OfAuthority::and));
        return byCode;
    }

    private static Comparator<OfAuthority> byName() {
        return FrenchOrder.<OfAuthority>of(each -> each.authority().name())
                .thenComparing(each -> each.authority().code());
    }
}
