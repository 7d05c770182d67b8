package fr.raict.registration.merging.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.authorities.application.FindAuthorities;
import fr.raict.registration.lists.application.ReassignRegistrations;
import fr.raict.registration.mandates.application.CountMandates;
import fr.raict.registration.mandates.application.CountedMandates;
import fr.raict.registration.mandates.application.DescribedAuthority;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.values.FrenchOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows organisers the authorities that are not in the reference list, and what merging one would concern. */
@Service
public class StudyUnlisted {

    private final CountMandates mandates;
    private final ReassignRegistrations registrations;
    private final UnlistedAuthorities authorities;
    private final FindAuthorities reference;
    private final Merges merges;

    StudyUnlisted(CountMandates mandates, ReassignRegistrations registrations, UnlistedAuthorities authorities,
            FindAuthorities reference, Merges merges) {
        this.mandates = mandates;
        this.registrations = registrations;
        this.authorities = authorities;
        this.reference = reference;
        this.merges = merges;
    }

    /** How many mandates there are for an authority. */
    public record MandateCounts(long pending, long confirmed, long refused) {
    }

    /**
     * An authority with what helps to tell whether it is another one.
     *
     * @param active people registered or waiting, in the edition asked about or in all
     * @param firstEnteredAt when somebody asked to speak for it first; null when nobody did
     */
    public record StudiedAuthority(DescribedAuthority authority, MandateCounts mandates, int active,
            @Nullable Instant firstEnteredAt) {
    }

    /** A page of authorities, in the order of a French dictionary. */
    public record UnlistedPage(List<StudiedAuthority> items, int page, long pages, long total) {
    }

    /** @param text beginnings of words of a name or a country; all when empty */
    public UnlistedPage page(String text, Optional<UUID> edition, Paging paging) {
        var words = SearchWords.of(text);
        var known = merges.all();
        var found = mandates.ofUnlisted().stream().filter(each -> !known.isMerged(each.authority().code()))
                .filter(each -> words.isFoundIn(SearchWords.of(each.authority().name(), each.authority().country())))
                .sorted(FrenchOrder.<CountedMandates>of(each -> each.authority().name())
                        .thenComparing(each -> each.authority().code()))
                .toList();
        var shown = found.stream().skip(paging.offset()).limit(paging.size()).toList();
        var codes = shown.stream().map(each -> each.authority().code()).collect(Collectors.toSet());
        var active = registrations.active(codes, edition);
        var items = shown.stream().map(each -> studied(each.authority(), Optional.of(each),
                active.getOrDefault(each.authority().code(), 0))).toList();
        return new UnlistedPage(items, paging.page(), paging.pagesOf(found.size()), found.size());
    }

    public StudiedAuthority unlisted(String code, Optional<UUID> edition) {
        return studied(authorities.unlisted(code), edition);
    }

    /** One of the reference list, or not; what it became if it was merged. */
    public StudiedAuthority any(String code, Optional<UUID> edition) {
        return studied(authorities.target(code), edition);
    }

    private StudiedAuthority studied(MandatedAuthority authority, Optional<UUID> edition) {
        var active = registrations.active(Set.of(authority.code()), edition).getOrDefault(authority.code(), 0);
        return studied(authority, mandates.of(authority.code()), active);
    }

    private StudiedAuthority studied(MandatedAuthority authority, Optional<CountedMandates> counted, int active) {
        var counts = counted.map(each -> new MandateCounts(each.pending(), each.confirmed(), each.refused()))
                .orElse(new MandateCounts(0, 0, 0));
        return new StudiedAuthority(DescribedAuthority.of(authority, reference.byCode(authority.code())), counts,
                active, counted.map(CountedMandates::firstAskedAt).orElse(null));
    }
}
