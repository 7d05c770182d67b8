package fr.raict.platform.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The different words of some texts as search compares them: without capitals, accents and ligatures, and cut at whatever
 * is neither letter nor digit, so that an e-mail address is several. At most {@value #MOST} are kept.
 */
public record SearchWords(List<String> words) {

    private static final int MOST = 60;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String... texts) {
        return new SearchWords(Stream.of(texts).map(SearchWords::plain).flatMap(GAPS::splitAsStream)
                .filter(word -> !word.isEmpty()).distinct().limit(MOST).toList());
    }

    private static String plain(String text) {
        var decomposed = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return decomposed.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether each of these words begins one of the others; always when there is none. */
    public boolean isFoundIn(SearchWords others) {
        return words.stream().allMatch(word -> others.words.stream().anyMatch(other -> other.startsWith(word)));
    }
}
