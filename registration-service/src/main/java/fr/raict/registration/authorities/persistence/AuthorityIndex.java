package fr.raict.registration.authorities.persistence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.Stream;

import fr.raict.registration.authorities.domain.AuthorityQuery;
import fr.raict.registration.authorities.domain.Byname;
import fr.raict.registration.authorities.domain.FoundAuthority;
import fr.raict.registration.authorities.domain.MatchQuality;
import fr.raict.registration.authorities.domain.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows of the reference list by what was typed. Always true: at most ten, best match first, then by population.
 */
final class AuthorityIndex {
    private static final int LIMIT = 10;

    private final ReferenceList list;
    private final String[][] names;
    private final int[] populations;
    private final WordIndex words;
    private final BynameIndex bynames;
    private final AuthorityNumbers numbers;
    private final DepartmentRows departments;

    private AuthorityIndex(Builder builder, ReferenceList list) {
        this.list = list;
        names = builder.names;
        populations = builder.populations;
        words = builder.words.build();
        bynames = builder.bynames.build();
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

    Stream<FoundAuthority> search(AuthorityQuery query) {
        var found = new Found(query);
        var best = new BestMatches(LIMIT);
        found.rows().stream().forEach(row -> best.add(row, found.quality(row), populations[row]));
        return best.rows().mapToObj(row -> new FoundAuthority(list.authority(row), found.byname(row)));
    }

    /**
     * Rows that answer one query. Each word must be found in the names, numbers or department, or in one byname; one of
     * several must be in a name, else « saint denis 93 » would find the whole of Seine-Saint-Denis.
     */
    private final class Found {
        private final AuthorityQuery query;
        private final BitSet byCode = new BitSet();
        private final BitSet byPostalCode = new BitSet();
        private final BitSet everyWordInName = all();
        private final BitSet everyWord = all();
        private final Map<Integer, BynameIndex.Match> byBynames;

        Found(AuthorityQuery query) {
            this.query = query;
            for (var text : query.texts()) {
                byCode.or(numbers.rowsWithCode(text));
                byPostalCode.or(numbers.rowsWithPostalCode(text));
            }
            var anchored = new BitSet();
            var rowsByWord = new ArrayList<BitSet>();
            for (var word : query.words()) {
                var byName = words.rowsStartingWith(word);
                var byNumber = numbers.rowsStartingWith(word);
                everyWordInName.and(byName);
                rowsByWord.add(union(byName, byNumber, departments.rowsStartingWith(word)));
                everyWord.and(rowsByWord.getLast());
                anchored.or(query.words().size() == 1 ? union(byName, byNumber) : byName);
            }
            everyWord.and(anchored);
            byBynames = bynames.search(query, rowsByWord);
        }

        BitSet rows() {
            var rows = (BitSet) everyWord.clone();
            rows.or(byCode);
            rows.or(byPostalCode);
            byBynames.keySet().forEach(rows::set);
            return rows;
        }

        MatchQuality quality(int row) {
            if (byCode.get(row)) {
                return MatchQuality.EXACT_CODE;
            }
            return byPostalCode.get(row) ? MatchQuality.EXACT_POSTAL_CODE : qualityByNames(row);
        }

        /** Null where the row answers by itself as well. */
        @Nullable
        Byname byname(int row) {
            var match = byBynames.get(row);
            return match == null || answersByItself(row, match)
                    ? null
                    : list.line(row).bynames().get(match.position());
        }

        private boolean answersByItself(int row, BynameIndex.Match match) {
            return everyWordInName.get(row) || everyWord.get(row) && !match.everyWord();
        }

        private MatchQuality qualityByNames(int row) {
            var match = byBynames.get(row);
            if (match == null) {
                return qualityByName(row);
            }
            var byName = everyWord.get(row) ? qualityByName(row) : MatchQuality.BEYOND_THE_BYNAME;
            return byName.compareTo(match.quality()) < 0 ? byName : match.quality();
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
        private final BynameIndex.Builder bynames = new BynameIndex.Builder();
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
            texts.forEach(text -> words.add(text, row));
            bynames.add(line.bynames(), row);
            populations[row] = line.population();
            numbers.add(line, row);
            departments.add(line.departmentCode(), row);
        }
    }
}
