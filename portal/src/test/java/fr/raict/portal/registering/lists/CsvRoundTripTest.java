package fr.raict.portal.registering.lists;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.testsupport.properties.Generator;
import org.junit.jupiter.api.Test;

import static fr.raict.portal.registering.lists.Lists.pasted;
import static fr.raict.testsupport.properties.Generator.anyOf;
import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Generator.oneOf;
import static fr.raict.testsupport.properties.Generator.text;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

class CsvRoundTripTest {
    private static final Generator<String> TEXTS = anyOf(anyText(30), text("ab;,\t\"\n\r @'", 0, 20), oneOf("", "Nom"));

    private static final Generator<ListedPerson> PEOPLE = random -> new ListedPerson(0, "Prénom" + TEXTS.draw(random),
            TEXTS.draw(random), text("abc", 1, 9).draw(random) + "@ville.example", TEXTS.draw(random),
            oneOf("fr", "en").draw(random));

    private static final Generator<Character> DELIMITERS = oneOf(';', ',', '\t');

    @Test
    void readsWhatWasWrittenWithAHeader() {
        forAll(PEOPLE.listOf(1, 20), DELIMITERS, (people, delimiter) -> {
            var header = line(delimiter, "Prénom", "Nom de famille", "Courriel", "Fonction", "Langue");

            assertThat(pasted(header + csv(people, delimiter))).isEqualTo(numbered(people, 2));
        });
    }

    @Test
    void readsWhatWasWrittenWithoutAHeader() {
        var plain = text("abc é'-;,", 1, 9).map(name -> "x" + name);
        Generator<ListedPerson> named = random -> new ListedPerson(0, plain.draw(random), plain.draw(random),
                text("abc", 1, 9).draw(random) + "@ville.example", plain.draw(random), "en");

        forAll(named.listOf(1, 20), DELIMITERS,
                (people, delimiter) -> assertThat(pasted(csv(people, delimiter))).isEqualTo(numbered(people, 1)));
    }

    private static List<ListedPerson> numbered(List<ListedPerson> people, int first) {
        return IntStream.range(0, people.size()).mapToObj(index -> {
            var person = people.get(index);
            return new ListedPerson(first + index, person.givenName(), person.familyName(), person.email(),
                    person.jobTitle(), person.language());
        }).toList();
    }

    private static String csv(List<ListedPerson> people, char delimiter) {
        return people.stream().map(person -> line(delimiter, person.givenName(), person.familyName(), person.email(),
                person.jobTitle(), String.valueOf(person.language()))).collect(Collectors.joining());
    }

    private static String line(char delimiter, String... cells) {
        return Stream.of(cells).map(cell -> quoted(cell, delimiter))
                .collect(Collectors.joining(String.valueOf(delimiter), "", "\r\n"));
    }

    /** RFC 4180: in quotes if it has a quote, a delimiter or a line break. */
    private static String quoted(String cell, char delimiter) {
        var needsQuotes = cell.chars()
                .anyMatch(sign -> sign == delimiter || sign == '"' || sign == '\n' || sign == '\r');
        return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
