package fr.raict.demo;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Fictitious people, one after the other, no two with the same address. */
final class LargePeople {

    /** No mail server can ever have it (RFC 6761), so nothing is delivered to these people. */
    static final String DOMAIN = "grande-edition.invalid";

    /** What forms and tables must bear. */
    private static final List<String> UNUSUAL_NAMES = List.of("d’Aubrac-Lévêque", "N’Guessan", "O’Malley", "Østergård",
            "Çelik", "Le Bihan de la Tour", "Rakotomalala-Andrianampoinimerina");

    private final List<String> givenNames;
    private final List<String> familyNames;
    private final List<String> jobTitles;
    private final Random random;
    private int number;

    LargePeople(Script script, Random random) {
        this.givenNames = script.givenNames();
        this.familyNames = Stream.concat(script.familyNames().stream(), UNUSUAL_NAMES.stream()).toList();
        this.jobTitles = script.jobTitles();
        this.random = random;
    }

    /** As the registration's API takes it. */
    record Person(String givenName, String familyName, String email, String jobTitle, String language) {
    }

    /** Colleagues, no two of whom have the same name: an authority that registers such people is asked about them. */
    List<Person> next(int count) {
        var byName = new LinkedHashMap<String, Person>();
        while (byName.size() < count) {
            var person = next();
            byName.putIfAbsent(plain(person.givenName()) + ' ' + plain(person.familyName()), person);
        }
        return List.copyOf(byName.values());
    }

    Person next() {
        var givenName = pick(givenNames);
        var familyName = pick(familyNames);
        var email = "%s.%s.%04d@%s".formatted(plain(givenName), plain(familyName), ++number, DOMAIN);
        return new Person(givenName, familyName, email, pick(jobTitles), random.nextInt(10) == 0 ? "en" : "fr");
    }

    /** @return its letters without accents */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }

    private String pick(List<String> from) { return from.get(random.nextInt(from.size())); }
}
