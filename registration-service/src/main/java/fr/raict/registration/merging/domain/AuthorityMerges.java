package fr.raict.registration.merging.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.merging.domain.MergeRefused.MergeKeyReused;
import fr.raict.registration.merging.domain.MergeRefused.MergedAlready;
import fr.raict.registration.merging.domain.MergeRefused.NameTaken;
import fr.raict.registration.merging.domain.MergeRefused.SameAuthority;
import fr.raict.registration.merging.domain.MergeRefused.TooManyMerges;

/**
 * All merges and corrections of authorities, at most {@value #MOST}. Always true: an authority is merged once, and who
 * follows from one to the next comes to an end.
 */
public final class AuthorityMerges {

    public static final int MOST = 2_000;

    private final List<Merge> merges;
    private final long version;
    private final Map<String, String> next = new HashMap<>();
    private final Map<String, MandatedAuthority> named = new HashMap<>();

    /** @param version 0 while nothing was ever stored */
    public AuthorityMerges(List<Merge> merges, long version) {
        this.merges = List.copyOf(merges);
        this.version = version;
        for (var each : this.merges) {
            if (!each.from().code().equals(each.into().code())) {
                next.put(each.from().code(), each.into().code());
            }
            named.put(each.into().code(), each.into());
        }
    }

    public static AuthorityMerges none() {
        return new AuthorityMerges(List.of(), 0);
    }

    /** What the authority is now; empty when nothing was said of it. */
    public Optional<MandatedAuthority> now(String code) {
        var last = code;
        while (next.containsKey(last)) {
            last = next.get(last);
        }
        return Optional.ofNullable(named.get(last));
    }

    /** The same of one that is entered freely, be it under the code that the same name had before. */
    public Optional<MandatedAuthority> nowOf(MandatedAuthority written) {
        return now(written.code()).or(() -> merges.stream().map(Merge::from)
                .filter(from -> from.code().equals(written.shortCode()) && from.isNamedLike(written)).findFirst()
                .flatMap(from -> now(from.code())));
    }

    public boolean isMerged(String code) {
        return next.containsKey(code);
    }

    /** Those under which there is nothing in the end. */
    public Set<String> mergedCodes() {
        return Set.copyOf(next.keySet());
    }

    /** As it was asked for, but into what the other became meanwhile. The same again changes nothing. */
    public AuthorityMerges merging(Merge asked) {
        var into = now(asked.into().code()).orElse(asked.into());
        var before = find(asked.id());
        if (before.isPresent()) {
            return sameAs(before.get(), asked.from(), into);
        }
        if (isMerged(asked.from().code())) {
            throw new MergedAlready(asked.from().code());
        }
        if (into.code().equals(asked.from().code())) {
            throw new SameAuthority(into.code());
        }
        return and(Merge.asked(asked.id(), asked.account(), asked.at(), asked.from(), into));
    }

    private AuthorityMerges sameAs(Merge before, MandatedAuthority from, MandatedAuthority into) {
        if (!before.from().code().equals(from.code()) || now(before.into().code()).filter(into::equals).isEmpty()) {
            throw new MergeKeyReused();
        }
        return this;
    }

    /**
     * As it was asked for: from the name as it is written now, into the authority that is to have it.
     *
     * @throws NameTaken when that name became another authority
     */
    public AuthorityMerges correcting(Merge asked) {
        var code = asked.into().code();
        if (isMerged(code)) {
            throw new MergedAlready(code);
        }
        var called = now(asked.from().code());
        if (called.filter(each -> !each.code().equals(code)).isPresent()) {
            throw new NameTaken(asked.from().code());
        }
        return and(asked);
    }

    private AuthorityMerges and(Merge more) {
        if (merges.size() >= MOST) {
            throw new TooManyMerges();
        }
        var all = new ArrayList<>(merges);
        all.add(more);
        return new AuthorityMerges(all, version);
    }

    /** How far one of them is by now. */
    public AuthorityMerges with(Merge changed) {
        return new AuthorityMerges(
                merges.stream().map(each -> each.id().equals(changed.id()) ? changed : each).toList(), version);
    }

    public Optional<Merge> find(UUID id) {
        return merges.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public List<Merge> due(Instant now) {
        return merges.stream().filter(each -> each.isDue(now)).toList();
    }

    public List<Merge> all() {
        return merges;
    }

    public long version() {
        return version;
    }
}
