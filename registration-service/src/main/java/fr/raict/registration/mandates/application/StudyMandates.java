package fr.raict.registration.mandates.application;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.mandates.domain.Mandate;
import fr.raict.registration.mandates.domain.Mandate.State;
import fr.raict.registration.mandates.domain.MandateRefused.MandateUnknown;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows organisers the mandates and what helps to decide on them. */
@Service
public class StudyMandates {

    private static final int MOST_PAGES = 50;

    private final Mandates mandates;
    private final ActivePeople activePeople;

    StudyMandates(Mandates mandates, ActivePeople activePeople) {
        this.mandates = mandates;
        this.activePeople = activePeople;
    }

    /**
     * A mandate with what helps to decide on it.
     *
     * @param confirmedOthers how many others speak for the authority already
     * @param active people registered or waiting for the authority; null when no edition was asked about
     */
    public record StudiedMandate(Mandate mandate, long confirmedOthers, @Nullable Integer active) {
    }

    /** Those that wait for a decision first, then by when they were asked for. */
    public List<StudiedMandate> page(Optional<State> state, SearchWords words, Optional<UUID> edition,
            Paging paging) {
        return studied(mandates.find(state, words, paging), edition);
    }

    /** How many there are on all pages. */
    public long count(Optional<State> state, SearchWords words) {
        return mandates.count(state, words);
    }

    public StudiedMandate one(UUID mandate, Optional<UUID> edition) {
        var found = mandates.find(mandate).orElseThrow(MandateUnknown::new);
        return studied(List.of(found), edition).getFirst();
    }

    /** Authorities for which somebody speaks or asks to, each once: those of the first 5,000 mandates. */
    public List<MandatedAuthority> represented() {
        var found = new LinkedHashMap<String, MandatedAuthority>();
        for (var page = 0; page < MOST_PAGES; page++) {
            var part = mandates.find(Optional.empty(), SearchWords.of(), new Paging(page, Paging.LARGEST));
            part.stream().filter(each -> !each.isRefused()).map(Mandate::authority)
                    .forEach(each -> found.putIfAbsent(each.code(), each));
            if (part.size() < Paging.LARGEST) {
                break;
            }
        }
        return List.copyOf(found.values());
    }

    /** How many wait for a decision. */
    public long pending() {
        return count(Optional.of(State.PENDING), SearchWords.of());
    }

    private List<StudiedMandate> studied(Collection<Mandate> found, Optional<UUID> edition) {
        var codes = found.stream().map(mandate -> mandate.authority().code()).collect(Collectors.toSet());
        var confirmed = mandates.confirmed(codes);
        var active = edition.map(each -> activePeople.in(each, codes));
        return found.stream().map(mandate -> studied(mandate, confirmed, active)).toList();
    }

    private static StudiedMandate studied(Mandate mandate, Map<String, Long> confirmed,
            Optional<Map<String, Integer>> active) {
        var code = mandate.authority().code();
        var all = confirmed.getOrDefault(code, 0L);
        return new StudiedMandate(mandate, mandate.isConfirmed() ? Math.max(0, all - 1) : all,
                active.map(people -> people.getOrDefault(code, 0)).orElse(null));
    }
}
