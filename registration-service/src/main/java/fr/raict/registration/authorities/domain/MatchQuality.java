package fr.raict.registration.authorities.domain;

import java.util.List;

/** How well an authority answers a query, best first. Equals are told apart by population. */
public enum MatchQuality {
    EXACT_CODE, EXACT_POSTAL_CODE,
    /** The whole name, with or without its article; what else was typed is in the department. */
    EXACT_NAME,
    /** The beginning of a name of its own, or the whole of a byname. */
    NAME_START,
    /** Every word typed begins a word of its names, in any order. */
    WORD_STARTS,
    /** Every word typed begins a word of a byname, or the byname is whole and the rest is in the department. */
    BYNAME_WORD_STARTS,
    /** Some of what was typed is in the department only, or begins a code. */
    BEYOND_THE_NAME,
    /** Some of what was typed is in a byname, the rest in the authority's names, department or codes. */
    BEYOND_THE_BYNAME;

    private static final List<String> ARTICLES = List.of("l ", "la ", "le ", "les ");

    /**
     * How well a name answers, given that every word typed was found in the authority's names, department or codes.
     *
     * @param name as the text of {@link SearchText}
     * @param everyWordInName whether the names alone have every word
     */
    public static MatchQuality of(AuthorityQuery query, String name, boolean everyWordInName) {
        var best = everyWordInName ? WORD_STARTS : BEYOND_THE_NAME;
        for (var typed : query.texts()) {
            if (isWhole(name, typed)) {
                return EXACT_NAME;
            }
            best = starts(name, typed) ? NAME_START : best;
        }
        return best;
    }

    /**
     * How well a byname answers. It never comes before the whole name of another authority: « Pringy » is first the
     * commune that bears the name.
     */
    public static MatchQuality ofByname(AuthorityQuery query, String byname, boolean everyWordInByname) {
        var whole = query.texts().stream().anyMatch(typed -> isWhole(byname, typed));
        if (everyWordInByname) {
            return whole ? NAME_START : BYNAME_WORD_STARTS;
        }
        return whole ? BYNAME_WORD_STARTS : BEYOND_THE_BYNAME;
    }

    private static boolean isWhole(String name, String typed) {
        return beginsWithWords(typed, name, 0) || beginsWithWords(typed, name, articleLength(name));
    }

    private static boolean beginsWithWords(String typed, String name, int from) {
        var length = name.length() - from;
        return typed.regionMatches(0, name, from, length) && (typed.length() == length || typed.charAt(length) == ' ');
    }

    private static boolean starts(String name, String typed) {
        return name.startsWith(typed) || name.startsWith(typed, articleLength(name));
    }

    private static int articleLength(String name) {
        for (var article : ARTICLES) {
            if (name.startsWith(article)) {
                return article.length();
            }
        }
        return 0;
    }
}
