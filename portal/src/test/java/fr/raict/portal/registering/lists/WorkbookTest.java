package fr.raict.portal.registering.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;

import fr.raict.portal.registering.lists.ListProblem.Empty;
import fr.raict.portal.registering.lists.ListProblem.NoAddresses;
import fr.raict.portal.registering.lists.ListProblem.TooManyColumns;
import fr.raict.portal.registering.lists.ListProblem.TooManyLines;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import static fr.raict.portal.registering.lists.Lists.people;
import static fr.raict.portal.registering.lists.Lists.problem;
import static org.assertj.core.api.Assertions.assertThat;

/** Workbooks as a writer makes them that is none of ours. */
class WorkbookTest {

    @Test
    void isReadWithTheNumbersOfItsLines() {
        var read = people(PeopleListReader.uploaded(workbook(sheet -> {
            row(sheet, 0, "Liste des participants");
            row(sheet, 2, "Nom", "Prénom", "Service", "Courriel", "Fonction");
            row(sheet, 3, "Dupont", "Marie", "Voirie", "marie@ville.example", "Maire;\n« adjointe »");
            row(sheet, 6, "Benali", "Karim", "", "karim@ville.example");
        })));

        assertThat(read.people()).containsExactly(
                new ListedPerson(4, "Marie", "Dupont", "marie@ville.example", "Maire;\n« adjointe »", null),
                new ListedPerson(7, "Karim", "Benali", "karim@ville.example", "", null));
        assertThat(read.ignoredColumns()).containsExactly("Service");
    }

    @Test
    void isReadWithNumbersAndDatesAsTheyAreShown() {
        var people = people(PeopleListReader.uploaded(workbook(sheet -> {
            row(sheet, 0, "Nom", "Prénom", "Courriel", "Fonction");
            for (int line = 1; line <= 4; line++) {
                row(sheet, line, "Dupont", "Marie", "m@x.example");
            }
            sheet.value(1, 3, 42);
            sheet.value(2, 3, LocalDate.of(2026, 3, 9));
            sheet.style(2, 3).format("yyyy-mm-dd").set();
            sheet.value(3, 3, 7100);
            sheet.style(3, 3).format("00000").set();
            sheet.value(4, 3, true);
        }))).people();

        assertThat(people).extracting(ListedPerson::jobTitle).containsExactly("42", "09/03/2026", "07100", "VRAI");
    }

    @Test
    void isReadFromItsFirstSheetOnly() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(file, "Test", "1.0")) {
            row(workbook.newWorksheet("Un"), 0, "Marie", "Dupont", "marie@ville.example");
            row(workbook.newWorksheet("Deux"), 0, "Karim", "Benali", "karim@ville.example");
        }

        assertThat(people(PeopleListReader.uploaded(file.toByteArray())).people())
                .extracting(ListedPerson::givenName).containsExactly("Marie");
    }

    @Test
    void hasFiveHundredLinesAndAHundredColumnsAtMost() {
        assertThat(people(PeopleListReader.uploaded(workbook(sheet -> lines(sheet, 500)))).people()).hasSize(500);
        assertThat(refusal(sheet -> lines(sheet, 501))).isEqualTo(new TooManyLines(500));
        assertThat(refusal(sheet -> sheet.value(0, 100, "m@x.example"))).isEqualTo(new TooManyColumns(100));
        assertThat(people(PeopleListReader.uploaded(workbook(sheet -> sheet.value(0, 99, "m@x.example")))).people())
                .hasSize(1);
    }

    @Test
    void saysWhyNobodyIsRead() {
        assertThat(refusal(sheet -> {})).isEqualTo(new Empty());
        assertThat(refusal(sheet -> row(sheet, 3, "Nom", "Prénom", "Courriel"))).isEqualTo(new Empty());
        assertThat(refusal(sheet -> row(sheet, 3, "Dupont", "Marie"))).isEqualTo(new NoAddresses());
    }

    private static void lines(Worksheet sheet, int count) {
        row(sheet, 0, "Nom", "Prénom", "Courriel");
        for (int line = 1; line <= count; line++) {
            row(sheet, line, "Dupont", "Marie", "marie" + line + "@ville.example");
        }
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    private static ListProblem refusal(Consumer<Worksheet> content) {
        return problem(PeopleListReader.uploaded(workbook(content)));
    }

    private static byte[] workbook(Consumer<Worksheet> content) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(file, "Test", "1.0")) {
            content.accept(workbook.newWorksheet("Feuille 1"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file.toByteArray();
    }
}
