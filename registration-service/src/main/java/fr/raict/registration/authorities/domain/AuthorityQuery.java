package fr.raict.registration.authorities.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person typed to find an authority: part of a name, an INSEE or postal code, a SIREN or a SIRET, a department
 * to tell homonyms apart, in any order.
 *
 * @param texts the whole of it, and the same without a leading « mairie de »
 * @param words what must each be found; small words count only when there is nothing else
 */
public record AuthorityQuery(List<String> texts, List<String> words) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final Set<String> COURTESY = Set.of("commune", "mairie", "ville");
    private static final Set<String> LINKS = Set.of("d", "de", "des", "du");
    private static final Set<String> SMALL_WORDS = Set.of("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l",
            "la",
            "le", "les");

    public AuthorityQuery {
        texts = List.copyOf(texts);
        words = List.copyOf(words);
    }

    public static AuthorityQuery of(String typed) {
        var text = SearchText.of(typed.substring(0, Math.min(typed.length(), LONGEST)));
        var number = String.join("", text.words());
        if (number.length() < SHORTEST) {
            return new AuthorityQuery(List.of(), List.of());
        }
        return isNumber(number) ? ofNumber(number) : ofWords(text.words());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    private static AuthorityQuery ofNumber(String number) {
        var sought = Siret.parse(number).map(Siret::siren).map(Siren::digits).orElse(number);
        return new AuthorityQuery(List.of(sought), List.of(sought));
    }

    private static AuthorityQuery ofWords(List<String> words) {
        var name = withoutCourtesy(words);
        var texts = Stream.of(words, name).map(each -> String.join(" ", each)).distinct().toList();
        var telling = name.stream().filter(word -> !SMALL_WORDS.contains(word)).distinct().toList();
        return new AuthorityQuery(texts, telling.isEmpty() ? name : telling);
    }

    private static List<String> withoutCourtesy(List<String> words) {
        var courteous = words.size() > 2 && COURTESY.contains(words.get(0)) && LINKS.contains(words.get(1));
        return courteous ? words.subList(2, words.size()) : words;
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
