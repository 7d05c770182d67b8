package fr.raict.registration.authorities.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name or a question as search compares it: lower-case words without accents, hyphens or apostrophes, « st » spelt
 * out as « saint », « 1er » and « 3ème » written alike as « 1e » and « 3e ».
 */
public record SearchText(List<String> words) {
    private static final Pattern ORDINAL = Pattern.compile("^([0-9]{1,2})(?:er|ere|nd|nde|eme|ieme)$");

    public SearchText {
        words = List.copyOf(words);
    }

    public static SearchText of(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (var i = 0; i < decomposed.length(); i++) {
            var character = decomposed.charAt(i);
            switch (character) {
                case 'œ' -> word.append("oe");
                case 'æ' -> word.append("ae");
                default -> appendOrEnd(character, word, words);
            }
        }
        end(word, words);
        return new SearchText(words);
    }

    private static void appendOrEnd(char character, StringBuilder word, List<String> words) {
        if (Character.isLetterOrDigit(character)) {
            word.append(character);
        } else if (Character.getType(character) != Character.NON_SPACING_MARK) {
            end(word, words);
        }
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(oneSpelling(word.toString()));
            word.setLength(0);
        }
    }

    private static String oneSpelling(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            default -> ORDINAL.matcher(word).replaceFirst("$1e");
        };
    }

    /** The words with one space between them. */
    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
