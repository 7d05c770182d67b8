package fr.raict.registration.authorities.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a person typed to find an authority: part of a name, an INSEE or postal code, a SIREN or a SIRET, a department
 * to tell homonyms apart, in any order.
 *
 * @param texts the whole of it but what only the post needs, and the same without a leading « mairie de »
 * @param words what must each be found; small words count only when there is nothing else
 */
public record AuthorityQuery(List<String> texts, List<String> words) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final String CEDEX = "cedex";
    private static final Set<String> COURTESY = Set.of("commune", "mairie", "ville");
    private static final Set<String> STATUS = Set.of("associee", "deleguee", "nouvelle");
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

    private static AuthorityQuery ofWords(List<String> typed) {
        var words = withoutCedex(typed);
        var name = withoutCourtesy(words);
        var texts = Stream.of(words, name).map(each -> String.join(" ", each)).distinct().toList();
        var telling = name.stream().filter(word -> !SMALL_WORDS.contains(word)).distinct().toList();
        return new AuthorityQuery(texts, telling.isEmpty() ? name : telling);
    }

    /**
     * « BP 3 69433 Lyon Cedex 03 » as « lyon 69 »: the code is no commune's but begins with the department, and only
     * the place is between it and the « Cedex ».
     */
    private static List<String> withoutCedex(List<String> words) {
        var cedex = words.indexOf(CEDEX);
        if (cedex < 1) {
            return words;
        }
        var code = IntStream.range(0, cedex).filter(each -> isPostalCode(words.get(each))).max().orElse(-1);
        if (code < 0) {
            return words.subList(0, cedex);
        }
        var place = code + 1 < cedex ? words.subList(code + 1, cedex) : words.subList(0, code);
        return Stream.concat(place.stream(), Stream.of(startOfDepartment(words.get(code)))).toList();
    }

    private static List<String> withoutCourtesy(List<String> words) {
        if (words.size() < 3 || !COURTESY.contains(words.get(0))) {
            return words;
        }
        var link = STATUS.contains(words.get(1)) ? 2 : 1;
        var courteous = LINKS.contains(words.get(link)) && words.size() > link + 1;
        return courteous ? words.subList(link + 1, words.size()) : words;
    }

    private static boolean isPostalCode(String word) {
        return word.length() == 5 && isNumber(word);
    }

    /** The third digit of an overseas CEDEX code may differ: « 97743 » is in La Réunion (974). */
    private static String startOfDepartment(String postalCode) {
        return postalCode.substring(0, 2);
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
