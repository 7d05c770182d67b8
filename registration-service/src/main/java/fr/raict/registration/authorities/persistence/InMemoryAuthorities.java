package fr.raict.registration.authorities.persistence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.raict.registration.authorities.application.Authorities;
import fr.raict.registration.authorities.domain.AuthorityCode;
import fr.raict.registration.authorities.domain.AuthorityQuery;
import fr.raict.registration.authorities.domain.Byname;
import fr.raict.registration.authorities.domain.FoundAuthority;
import fr.raict.registration.authorities.domain.LocalAuthority;
import fr.raict.registration.authorities.domain.MatchQuality;
import fr.raict.registration.authorities.domain.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The reference list that ships in the jar, and what finds its rows by what was typed. Read once when the service starts
 * and never written, so threads may share it.
 */
@Component
class InMemoryAuthorities implements Authorities {
    private static final int LIMIT = 10;

    private final ReferenceList list = ReferenceList.bundled();
    private final String[][] names = new String[list.size()][];
    private final int[] populations = new int[list.size()];
    private final DepartmentRows departments = new DepartmentRows(list.departments());
    private final WordIndex words;
    private final BynameIndex bynames;
    private final AuthorityNumbers numbers;

    InMemoryAuthorities() {
        var wordsOfNames = new WordIndex.Builder();
        var bynamesOfRows = new BynameIndex.Builder();
        var numbersOfRows = new AuthorityNumbers.Builder();
        for (var row = 0; row < list.size(); row++) {
            var line = list.line(row);
            var texts = line.names().map(SearchText::of).toList();
            names[row] = texts.stream().map(SearchText::toString).toArray(String[]::new);
            for (var text : texts) {
                wordsOfNames.add(text, row);
            }
            bynamesOfRows.add(line.bynames(), row);
            populations[row] = line.population();
            numbersOfRows.add(line, row);
            departments.add(line.departmentCode(), row);
        }
        words = wordsOfNames.build();
        bynames = bynamesOfRows.build();
        numbers = numbersOfRows.build(list);
    }

    @Override
    public Optional<LocalAuthority> find(AuthorityCode code) {
        var row = list.firstRowFrom(code.toString());
        return list.hasCode(row, code.toString()) ? Optional.of(list.authority(row)) : Optional.empty();
    }

    @Override
    public List<FoundAuthority> search(AuthorityQuery query) {
        var found = new Found(query);
        var best = new BestMatches(LIMIT);
        found.rows().stream().forEach(row -> best.add(row, found.quality(row), populations[row]));
        return best.rows().mapToObj(row -> new FoundAuthority(list.authority(row), found.byname(row))).toList();
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
}
