package fr.raict.portal.registering.lists;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.raict.portal.registering.lists.ListProblem.TooManyLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raict.portal.registering.lists.Lists.only;
import static fr.raict.portal.registering.lists.Lists.pasted;
import static fr.raict.portal.registering.lists.Lists.problem;
import static org.assertj.core.api.Assertions.assertThat;

class RecipientsTest {
    private static final ListedPerson MARIE = person(1, "Marie", "Dupont", "marie@ville.example");
    private static final ListedPerson KARIM = person(2, "Karim", "Benali", "karim@ville.example");

    @ParameterizedTest
    @ValueSource(strings = {
            "Marie Dupont <marie@ville.example>; \"Benali, Karim\" <karim@ville.example>",
            "Marie Dupont <marie@ville.example>, \"Benali, Karim\" <karim@ville.example>,",
            "\"Dupont, Marie\" <marie@ville.example>;Karim Benali<karim@ville.example>;",
            "Dupont, Marie <marie@ville.example>, Benali, Karim <karim@ville.example>",
            "Dupont, Marie <marie@ville.example>; Benali, Karim <karim@ville.example>",
            "Marie Dupont <marie@ville.example>\nKarim Benali <karim@ville.example>\r\n"})
    void areReadAsMailClientsHaveThem(String text) {
        assertThat(pasted(text)).containsExactly(MARIE, KARIM);
    }

    @Test
    void haveTheNumberOfTheirLineIfEachHasOne() {
        assertThat(pasted("\nM D <a@x.example>,\n\nM D <b@x.example>")).extracting(ListedPerson::line)
                .containsExactly(2, 4);
        assertThat(pasted("\nM D <a@x.example>, M D <b@x.example>\n\nM D <c@x.example>"))
                .extracting(ListedPerson::line).containsExactly(1, 2, 3);
    }

    @Test
    void haveNoNameIfItIsTheirAddress() {
        assertThat(pasted("\"m@x.example\" <m@x.example>; <n@x.example>; o@x.example")).containsExactly(
                person(1, "", "", "m@x.example"), person(2, "", "", "n@x.example"), person(3, "", "", "o@x.example"));
    }

    @Test
    void mayHaveAnAddressThatIsWrong() {
        assertThat(only("Marie Dupont <marie @ville>")).isEqualTo(person(1, "Marie", "Dupont", "marie @ville"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marie,Dupont,<m@x.example>", "Marie;Dupont;<m@x.example>", "Marie\tDupont\t<m@x.example>",
            "Marie,Dupont,m@x.example"})
    void areNotCellsOfATable(String text) {
        assertThat(only(text)).isEqualTo(person(1, "Marie", "Dupont", "m@x.example"));
    }

    @Test
    void areFiveHundredAtMost() {
        assertThat(pasted(recipients(500))).hasSize(500);
        assertThat(problem(PeopleListReader.pasted(recipients(501)))).isEqualTo(new TooManyLines(500));
    }

    private static String recipients(int count) {
        return IntStream.range(0, count).mapToObj("Marie Dupont <marie%d@ville.example>"::formatted)
                .collect(Collectors.joining(", "));
    }

    private static ListedPerson person(int line, String givenName, String familyName, String email) {
        return new ListedPerson(line, givenName, familyName, email, "", null);
    }
}
