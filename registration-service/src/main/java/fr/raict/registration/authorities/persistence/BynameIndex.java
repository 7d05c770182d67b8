package fr.raict.registration.authorities.persistence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

import fr.raict.registration.authorities.domain.AuthorityQuery;
import fr.raict.registration.authorities.domain.Byname;
import fr.raict.registration.authorities.domain.MatchQuality;
import fr.raict.registration.authorities.domain.SearchText;

/**
 * Finds rows by what people call them besides their names. Each byname is compared by itself: the words of two do not
 * add up, else an authority that many communes merged into would answer to any words.
 */
final class BynameIndex {
    private static final BinaryOperator<Match> BETTER = (first, second) -> second.quality()
            .compareTo(first.quality()) < 0 ? second : first;

    private final List<Entry> entries;
    private final WordIndex words;

    private BynameIndex(Builder builder) {
        entries = List.copyOf(builder.entries);
        words = builder.words.build();
    }

    /** A byname as it is compared; {@code position} is its place among those of its row. */
    private record Entry(int row, int position, String text) {
    }

    /** The byname of a row that answers best, and whether it has every word by itself. */
    record Match(int position, boolean everyWord, MatchQuality quality) {
    }

    /**
     * The best match of each row with a byname that answers.
     *
     * @param rowsByWord for each word of the query, the rows that have it in their names, numbers or department: there
     *            may be what the byname lacks
     */
    Map<Integer, Match> search(AuthorityQuery query, List<BitSet> rowsByWord) {
        var entriesByWord = query.words().stream().map(words::rowsStartingWith).toList();
        var matches = new HashMap<Integer, Match>();
        anchored(query, entriesByWord).stream()
                .filter(each -> answers(each, entriesByWord, rowsByWord))
                .forEach(each -> matches.merge(entries.get(each).row(), match(query, each, entriesByWord), BETTER));
        return matches;
    }

    /** A number alone says nothing of an arrondissement: « 12 » is the Aveyron. */
    private static BitSet anchored(AuthorityQuery query, List<BitSet> entriesByWord) {
        var anchored = new BitSet();
        for (var i = 0; i < entriesByWord.size(); i++) {
            if (!Character.isDigit(query.words().get(i).charAt(0))) {
                anchored.or(entriesByWord.get(i));
            }
        }
        return anchored;
    }

    private boolean answers(int entry, List<BitSet> entriesByWord, List<BitSet> rowsByWord) {
        var row = entries.get(entry).row();
        for (var i = 0; i < entriesByWord.size(); i++) {
            if (!entriesByWord.get(i).get(entry) && !rowsByWord.get(i).get(row)) {
                return false;
            }
        }
        return true;
    }

    private Match match(AuthorityQuery query, int entry, List<BitSet> entriesByWord) {
        var everyWord = entriesByWord.stream().allMatch(each -> each.get(entry));
        var byname = entries.get(entry);
        return new Match(byname.position(), everyWord, MatchQuality.ofByname(query, byname.text(), everyWord));
    }

    /** Gathers the bynames row by row. */
    static final class Builder {
        private final List<Entry> entries = new ArrayList<>();
        private final WordIndex.Builder words = new WordIndex.Builder();

        void add(List<Byname> bynames, int row) {
            for (var position = 0; position < bynames.size(); position++) {
                var text = SearchText.of(bynames.get(position).name());
                words.add(text, entries.size());
                entries.add(new Entry(row, position, text.toString()));
            }
        }

        BynameIndex build() {
            return new BynameIndex(this);
        }
    }
}
