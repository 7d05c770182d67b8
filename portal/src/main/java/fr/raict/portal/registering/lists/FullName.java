package fr.raict.portal.registering.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import fr.raict.values.TypedText;

/** A name in one piece, taken apart. Always true: none of its words is lost but a civility before it. */
record FullName(String givenName, String familyName) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Set<String> CIVILITIES = Set.of("m", "mr", "mme", "mlle", "mrs", "ms", "monsieur", "madame");
    private static final Set<String> PARTICLES = Set.of("de", "du", "des", "la", "le", "les", "van", "von", "der",
            "den",
            "del", "di", "da", "dos", "el", "ben");

    /** « Benali, Karim »; else the surname is in capitals; else it follows the first word or precedes the last. */
    static FullName of(String text, boolean surnameFirst) {
        var name = TypedText.line(text);
        var comma = name.indexOf(',');
        if (comma > 0) {
            return new FullName(name.substring(comma + 1).strip(), joined(words(name.substring(0, comma))));
        }
        var words = words(name);
        var surname = surnameIn(words);
        if (surname.isEmpty() || surname.size() == words.size()) {
            return surnameFirst ? lastIsGiven(words) : firstIsGiven(words);
        }
        var others = new ArrayList<>(words);
        var start = Collections.indexOfSubList(words, surname);
        others.subList(start, start + surname.size()).clear();
        return new FullName(joined(others), joined(surname));
    }

    private static FullName firstIsGiven(List<String> words) {
        return words.isEmpty() ? new FullName("", "")
                : new FullName(words.getFirst(), joined(words.subList(1, words.size())));
    }

    private static FullName lastIsGiven(List<String> words) {
        return words.size() < 2 ? new FullName("", joined(words))
                : new FullName(words.getLast(), joined(words.subList(0, words.size() - 1)));
    }

    private static List<String> words(String name) {
        var words = SPACES.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
        var isAddressed = words.size() > 1 && CIVILITIES.containsAll(Plain.words(words.getFirst()));
        return isAddressed ? words.subList(1, words.size()) : words;
    }

    /** « DUPONT », « de LA TOUR »: the first words in capitals, with the particles before and between them. */
    private static List<String> surnameIn(List<String> words) {
        var start = 0;
        while (start < words.size() && !isInCapitals(words.get(start))) {
            start++;
        }
        var end = start;
        for (int at = start; at < words.size() && isOfSurname(words.get(at)); at++) {
            end = isInCapitals(words.get(at)) ? at + 1 : end;
        }
        while (start > 0 && start < words.size() && PARTICLES.contains(words.get(start - 1))) {
            start--;
        }
        return words.subList(Math.min(start, end), end);
    }

    private static boolean isOfSurname(String word) {
        return isInCapitals(word) || PARTICLES.contains(word);
    }

    /** Two letters at least, and no dot: an initial may be of either name. */
    static boolean isInCapitals(String word) {
        var name = word.replaceFirst("^d['’]", "");
        return name.indexOf('.') < 0 && name.codePoints().filter(Character::isUpperCase).count() > 1
                && name.codePoints().noneMatch(Character::isLowerCase);
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
