package fr.raict.registration.membership.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.membership.domain.MarkRefused.StaleMarks;
import fr.raict.registration.membership.domain.MarkedAuthority;

/** Notes what was looked for, and may be full or outpaced. */
final class MarkedInMemory implements MarkedAuthorities {

    final List<String> lookedFor = new ArrayList<>();
    int looksForUnlisted;
    long others;
    int outpaced;
    private final Map<String, MarkedAuthority> all = new HashMap<>();

    @Override
    public synchronized Optional<MarkedAuthority> find(String code) {
        lookedFor.add(code);
        return Optional.ofNullable(all.get(code));
    }

    @Override
    public MarkedAuthority inVersion(MandatedAuthority authority, SeenVersion seen) {
        return find(authority.code()).orElseGet(() -> MarkedAuthority.unmarked(authority));
    }

    @Override
    public List<MarkedAuthority> all() {
        return all.values().stream().filter(MarkedAuthority::isMarked).toList();
    }

    @Override
    public synchronized List<MarkedAuthority> unlisted() {
        looksForUnlisted++;
        return all().stream().filter(each -> each.authority().isUnlisted()).toList();
    }

    @Override
    public long count() {
        return others + all().size();
    }

    @Override
    public MarkedAuthority save(MarkedAuthority next) {
        if (outpaced > 0) {
            outpaced--;
            throw new StaleMarks(next, List.of());
        }
        all.put(next.code(), next);
        return next;
    }
}
