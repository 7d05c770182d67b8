package fr.raict.portal.registering;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import fr.raict.portal.services.registration.Registration;

/**
 * Somebody who was asked for and not registered, as their address is that of somebody who is registered already.
 *
 * @param holder the registration under that address
 */
record NotRegistered(PersonEntry person, Registration holder) {

    /** Of a request and its answers, which are in its order. */
    static List<NotRegistered> among(List<PersonEntry> asked, List<Registration> answers) {
        return IntStream.range(0, Math.min(asked.size(), answers.size()))
                .filter(row -> !isSamePerson(asked.get(row).fullName(), answers.get(row).person().fullName()))
                .mapToObj(row -> new NotRegistered(asked.get(row), answers.get(row))).toList();
    }

    /** However the name is written: « BENALI Karim » is Karim Bénali. */
    static boolean isSamePerson(String one, String other) {
        return words(one).equals(words(other));
    }

    private static List<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).sorted().toList();
    }
}
