package fr.raict.registration.authorities.domain;

import java.util.Set;

/** How well an authority answers a query, best first. Equals are told apart by population. */
public enum MatchQuality {
    EXACT_CODE, EXACT_POSTAL_CODE,
    /** The whole name, with or without its article; what else was typed is in the department. */
    EXACT_NAME, NAME_START,
    /** Every word typed begins a word of its names, in any order. */
    WORD_STARTS,
    /** Some of what was typed is in the department only, or begins a code. */
    BEYOND_THE_NAME;

    private static final Set<String> ARTICLES = Set.of("l ", "la ", "le ", "les ");

    /**
     * How well a name answers, given that every word typed was found in the authority's names, department or codes.
     *
     * @param name as the text of {@link SearchText}
     * @param everyWordInName whether the names alone have every word
     */
    public static MatchQuality of(AuthorityQuery query, String name, boolean everyWordInName) {
        if (query.texts().stream().anyMatch(typed -> isWhole(name, typed))) {
            return EXACT_NAME;
        }
        if (query.texts().stream().anyMatch(typed -> starts(name, typed))) {
            return NAME_START;
        }
        return everyWordInName ? WORD_STARTS : BEYOND_THE_NAME;
    }

    private static boolean isWhole(String name, String typed) {
        return beginsWithWords(typed, name) || beginsWithWords(typed, name.substring(articleLength(name)));
    }

    private static boolean beginsWithWords(String typed, String name) {
        return typed.startsWith(name) && (typed.length() == name.length() || typed.charAt(name.length()) == ' ');
    }

    private static boolean starts(String name, String typed) {
        return name.startsWith(typed) || name.startsWith(typed, articleLength(name));
    }

    private static int articleLength(String name) {
        var end = name.indexOf(' ') + 1;
        return ARTICLES.contains(name.substring(0, end)) ? end : 0;
    }
}
