package fr.raict.registration.authorities.persistence;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.registration.authorities.domain.AuthorityQuery;
import fr.raict.registration.authorities.domain.LocalAuthority;
import fr.raict.registration.authorities.domain.MatchQuality;
import fr.raict.registration.authorities.domain.SearchText;

/** Finds rows of the reference list by what was typed. Always true: at most ten, best match first, then by population. */
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
        var builder = new Builder(list.size());
        for (var row = 0; row < list.size(); row++) {
            builder.add(list.line(row), row);
        }
        return new AuthorityIndex(builder, list);
    }

    IntStream search(AuthorityQuery query) {
        var found = new Found(query);
        return found.rows().stream()
                .mapToObj(row -> new Match(row, found.quality(row), populations[row]))
                .sorted(Match.BEST_FIRST)
                .limit(LIMIT)
                .mapToInt(Match::row);
    }

    private record Match(int row, MatchQuality quality, int population) {
        static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::quality)
                .thenComparing(Match::population, Comparator.reverseOrder())
                .thenComparing(Match::row);
    }

    /**
     * Rows that answer one query. Each word must be found in the names, numbers or department; one of several must be in
     * the names, else « saint denis 93 » would find the whole of Seine-Saint-Denis.
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
            return Stream.of(names[row])
                    .map(name -> MatchQuality.of(query, name, everyWordInName.get(row)))
                    .min(Comparator.naturalOrder()).orElseThrow();
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
        private final DepartmentRows departments = new DepartmentRows();

        Builder(int size) {
            names = new String[size][];
            populations = new int[size];
        }

        void add(ReferenceLine line, int row) {
            var authority = line.authority();
            var texts = Stream.concat(Stream.of(authority.name()), line.otherNames().stream())
                    .map(SearchText::of).toList();
            names[row] = texts.stream().map(SearchText::toString).toArray(String[]::new);
            populations[row] = authority.population();
            texts.forEach(text -> addWords(text.words(), row));
            numbers.add(authority, row);
            addDepartment(authority, row);
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

        private void addDepartment(LocalAuthority authority, int row) {
            var department = authority.department();
            if (department != null) {
                departments.add(department, row);
            }
        }
    }
}
