package fr.raict.registration.seating.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

import fr.raict.registration.seating.domain.Standing.Given;
import org.jspecify.annotations.Nullable;

/**
 * In which order those who wait have their turn: who was given precedence, the earliest given first, then by the order
 * that the organiser chose. A party has its turn where its first one has.
 */
final class WaitingSequence {

    private final RegistrationsInOrder line;
    private @Nullable Draw draw;
    private List<Party> sequence = List.of();
    private @Nullable WaitingRules sortedBy;
    private long sortedAt = -1;

    WaitingSequence(RegistrationsInOrder line) {
        this.line = line;
    }

    /** Whether all have their turn as they came, one by one. */
    boolean isPlain(WaitingRules rules) {
        return rules.order() == WaitingOrder.ARRIVAL && line.waitPlainly();
    }

    List<Party> of(WaitingRules rules) {
        if (sortedAt != line.changes() || !rules.equals(sortedBy)) {
            sequence = sorted(rules);
            sortedBy = rules;
            sortedAt = line.changes();
        }
        return sequence;
    }

    private List<Party> sorted(WaitingRules rules) {
        var parties = new LinkedHashMap<Object, List<Registration>>();
        line.waitingAsTheyCame().forEach(each -> parties
                .computeIfAbsent(each.party().<Object>map(id -> id).orElse(each.id()), _ -> new ArrayList<>())
                .add(each));
        return parties.values().stream().map(Party::new)
                .sorted(Comparator.<Party>comparingInt(party -> party.first().precedence().map(Precedence::place)
                        .orElse(Integer.MAX_VALUE)).thenComparing(by(rules)))
                .toList();
    }

    /** What is equal stays as it came. */
    private Comparator<Party> by(WaitingRules rules) {
        return switch (rules.order()) {
            case ARRIVAL -> (_, _) -> 0;
            case ONE_PER_AUTHORITY -> Comparator.comparing(party -> line.hasSeat(party.first().authority()));
            case DRAW -> {
                var lots = drawBy(Objects.requireNonNull(rules.seed()));
                yield (one, other) -> lots.compare(one.first().drawnAs(), other.first().drawnAs());
            }
        };
    }

    private Draw drawBy(String seed) {
        if (draw == null || !draw.isBy(seed)) {
            draw = new Draw(seed);
        }
        return draw;
    }

    RankedRegistration ranked(Registration registration, WaitingRules rules) {
        if (!registration.isWaiting()) {
            return RankedRegistration.unexplained(registration);
        }
        if (isPlain(rules)) {
            return new RankedRegistration(registration, line.rankOf(registration),
                    standing(rules, line.rankOf(registration) - 1, 1, List.of(), null));
        }
        var ahead = 0;
        var reasons = new ArrayList<String>();
        for (var party : of(rules)) {
            if (party.people().contains(registration)) {
                var rank = ahead + party.people().indexOf(registration) + 1;
                return new RankedRegistration(registration, rank, standing(rules, rank - 1, party.size(), reasons,
                        registration.precedence().map(each -> new Given(each.reason(), each.at())).orElse(null)));
            }
            ahead += party.size();
            party.first().precedence().map(Precedence::reason).ifPresent(reasons::add);
        }
        throw new IllegalStateException("Registration " + registration.id() + " waits and has no turn");
    }

    private Standing standing(WaitingRules rules, int ahead, int together, List<String> reasons,
            @Nullable Given own) {
        return new Standing(rules.order(), rules.seed(), ahead, line.waiting(), together,
                reasons.stream().limit(Standing.MOST_REASONS).toList(), own, rules.offeredFor());
    }
}
