package fr.raict.registration.authorities.persistence;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.registration.authorities.domain.AuthorityQuery;
import fr.raict.registration.authorities.domain.MatchQuality;
import fr.raict.registration.authorities.domain.SearchText;

/**
 * Finds rows of the reference list by what was typed. Always true: at most ten, best match first, then by population.
 */
final class AuthorityIndex {
    private static final int LIMIT = 10;

    private final String[][] names;
    private final int[] populations;
    private final WordIndex words;
    private final AuthorityNumbers numbers;
    private final DepartmentRows departments;

    private AuthorityIndex(Builder builder, ReferenceList list) {
        names = builder.names;
        populations = builder.populations;
        words = builder.words.build();
        numbers = builder.numbers.build(list);
        departments = builder.departments;
    }

    static AuthorityIndex of(ReferenceList list) {
        var builder = new Builder(list);
        for (var row = 0; row < list.size(); row++) {
            builder.add(list.line(row), row);
        }
        return new AuthorityIndex(builder, list);
    }

    IntStream search(AuthorityQuery query) {
        var found = new Found(query);
        var best = new BestMatches(LIMIT);
        found.rows().stream().forEach(row -> best.add(row, found.quality(row), populations[row]));
        return best.rows();
    }

    /**
     * Rows that answer one query. Each word must be found in the names, numbers or department; one of several must be
     * in the names, else « saint denis 93 » would find the whole of Seine-Saint-Denis.
     */
    private final class Found {
        private final AuthorityQuery query;
        private final BitSet byCode = new BitSet();
        private final BitSet byPostalCode = new BitSet();
        private final BitSet everyWordInName = all();
        private final BitSet everyWord = all();

        Found(AuthorityQuery query) {
            this.query = query;
            for (var text : query.texts()) {
                byCode.or(numbers.rowsWithCode(text));
                byPostalCode.or(numbers.rowsWithPostalCode(text));
            }
            var anchored = new BitSet();
            for (var word : query.words()) {
                var byName = words.rowsStartingWith(word);
                var byNumber = numbers.rowsStartingWith(word);
                everyWordInName.and(byName);
                everyWord.and(union(byName, byNumber, departments.rowsStartingWith(word)));
                anchored.or(query.words().size() == 1 ? union(byName, byNumber) : byName);
            }
            everyWord.and(anchored);
        }

        BitSet rows() {
            var rows = (BitSet) everyWord.clone();
            rows.or(byCode);
            rows.or(byPostalCode);
            return rows;
        }

        MatchQuality quality(int row) {
            if (byCode.get(row)) {
                return MatchQuality.EXACT_CODE;
            }
            return byPostalCode.get(row) ? MatchQuality.EXACT_POSTAL_CODE : qualityByName(row);
        }

        private MatchQuality qualityByName(int row) {
            var best = MatchQuality.BEYOND_THE_NAME;
            for (var name : names[row]) {
                var quality = MatchQuality.of(query, name, everyWordInName.get(row));
                best = quality.compareTo(best) < 0 ? quality : best;
            }
            return best;
        }

        private BitSet all() {
            var rows = new BitSet();
            rows.set(0, names.length);
            return rows;
        }

        private static BitSet union(BitSet... sets) {
            var union = new BitSet();
            Stream.of(sets).forEach(union::or);
            return union;
        }
    }

    /** Gathers what is searched row by row. */
    private static final class Builder {
        private final String[][] names;
        private final int[] populations;
        private final WordIndex.Builder words = new WordIndex.Builder();
        private final AuthorityNumbers.Builder numbers = new AuthorityNumbers.Builder();
        private final DepartmentRows departments;

        Builder(ReferenceList list) {
            names = new String[list.size()][];
            populations = new int[list.size()];
            departments = new DepartmentRows(list.departments());
        }

        void add(ReferenceLine line, int row) {
            var texts = line.names().map(SearchText::of).toList();
            names[row] = texts.stream().map(SearchText::toString).toArray(String[]::new);
            texts.forEach(text -> addWords(text.words(), row));
            populations[row] = line.population();
            numbers.add(line, row);
            departments.add(line.departmentCode(), row);
        }

        private void addWords(List<String> nameWords, int row) {
            for (var i = 0; i < nameWords.size(); i++) {
                words.add(nameWords.get(i), row);
                // « L'Haÿ » is also typed without its apostrophe.
                if (nameWords.get(i).length() == 1 && i + 1 < nameWords.size()) {
                    words.add(nameWords.get(i) + nameWords.get(i + 1), row);
                }
            }
        }
    }
}
