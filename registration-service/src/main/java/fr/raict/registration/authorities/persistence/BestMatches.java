package fr.raict.registration.authorities.persistence;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

import fr.raict.registration.authorities.domain.MatchQuality;

/** Keeps the best few of many matches: by quality, then the most populous. A beginning like « sa » has 8,000. */
final class BestMatches {
    private final int limit;
    private final PriorityQueue<Match> worstFirst = new PriorityQueue<>(Comparator.reverseOrder());

    BestMatches(int limit) {
        this.limit = limit;
    }

    private record Match(int row, MatchQuality quality, int population) implements Comparable<Match> {

        @Override
        public int compareTo(Match other) {
            var byQuality = quality.compareTo(other.quality);
            var byPopulation = Integer.compare(other.population, population);
            return byQuality != 0 ? byQuality : byPopulation != 0 ? byPopulation : Integer.compare(row, other.row);
        }
    }

    void add(int row, MatchQuality quality, int population) {
        var match = new Match(row, quality, population);
        if (worstFirst.size() < limit) {
            worstFirst.add(match);
        } else if (match.compareTo(worstFirst.element()) < 0) {
            worstFirst.remove();
            worstFirst.add(match);
        }
    }

    /** Best first. */
    IntStream rows() {
        return worstFirst.stream().sorted().mapToInt(Match::row);
    }
}
