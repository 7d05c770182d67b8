package fr.raict.registration.authorities.persistence;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.registration.authorities.domain.SearchText;

/** Which rows have a word that begins with a given text. */
final class WordIndex {
    private final String[] words;
    /** The rows of {@code words[i]} are {@code rows[starts[i]]} to {@code rows[starts[i + 1] - 1]}. */
    private final int[] starts;
    private final int[] rows;

    private WordIndex(Map<String, IntStream.Builder> rowsByWord) {
        words = rowsByWord.keySet().toArray(String[]::new);
        Arrays.sort(words);
        var rowsOfWords = Stream.of(words).map(rowsByWord::get).map(rows -> rows.build().toArray())
                .toArray(int[][]::new);
        starts = new int[words.length + 1];
        for (var i = 0; i < words.length; i++) {
            starts[i + 1] = starts[i] + rowsOfWords[i].length;
        }
        rows = new int[starts[words.length]];
        for (var i = 0; i < words.length; i++) {
            System.arraycopy(rowsOfWords[i], 0, rows, starts[i], rowsOfWords[i].length);
        }
    }

    BitSet rowsStartingWith(String prefix) {
        var found = new BitSet();
        var first = Arrays.binarySearch(words, prefix);
        for (var i = first < 0 ? -first - 1 : first; i < words.length && words[i].startsWith(prefix); i++) {
            for (var j = starts[i]; j < starts[i + 1]; j++) {
                found.set(rows[j]);
            }
        }
        return found;
    }

    /** Gathers the words row by row. */
    static final class Builder {
        private final Map<String, IntStream.Builder> rowsByWord = new HashMap<>();

        void add(SearchText name, int row) {
            var nameWords = name.words();
            for (var i = 0; i < nameWords.size(); i++) {
                add(nameWords.get(i), row);
                // « L'Haÿ » is also typed without its apostrophe.
                if (nameWords.get(i).length() == 1 && i + 1 < nameWords.size()) {
                    add(nameWords.get(i) + nameWords.get(i + 1), row);
                }
            }
        }

        void add(String word, int row) {
            rowsByWord.computeIfAbsent(word, _ -> IntStream.builder()).accept(row);
        }

        WordIndex build() {
            return new WordIndex(rowsByWord);
        }
    }
}
