package fr.raict.registration.wishes.application;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.paging.Paging;
import fr.raict.registration.mandates.application.StudyMandates;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.values.FrenchOrder;
import org.springframework.stereotype.Service;

/** Shows organisers which authorities that have a delegate wish nothing yet, and how many people of the others wish. */
@Service
public class CountWishes {

    private final Wishes wishes;
    private final StudyMandates mandates;

    CountWishes(Wishes wishes, StudyMandates mandates) {
        this.wishes = wishes;
        this.mandates = mandates;
    }

    /** How many people of an authority wish. */
    public record OfAuthority(Authority authority, int wishes) {
    }

    /**
     * A page of authorities, those without any wish first, each part by name.
     *
     * @param page from 0
     * @param pages at least 1
     * @param total on all pages
     * @param without how many have no wish
     */
    public record AuthoritiesPage(List<OfAuthority> items, int page, long pages, long total, int without) {
    }

    public AuthoritiesPage byAuthority(UUID edition, Paging paging) {
        var counts = wishes.countsByAuthority(new EditionId(edition));
        var all = mandates.represented().stream()
                .map(each -> new OfAuthority(new Authority(each.code(), each.name()),
                        counts.getOrDefault(each.code(), 0)))
                .sorted(Comparator.<OfAuthority>comparingInt(each -> Math.min(1, each.wishes()))
                        .thenComparing(FrenchOrder.of(each -> each.authority().name()))
                        .thenComparing(each -> each.authority().code()))
                .toList();
        var items = all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return new AuthoritiesPage(items, paging.page(), paging.pagesOf(all.size()), all.size(),
                (int) all.stream().filter(each -> each.wishes() == 0).count());
    }
}
