package fr.raict.portal.registering.lists;

import java.time.Duration;
import java.util.Arrays;

import fr.raict.portal.registering.lists.ListProblem.TooLargeUnpacked;
import fr.raict.portal.registering.lists.ListProblem.TooManyColumns;
import fr.raict.portal.registering.lists.ListProblem.Unreadable;
import fr.raict.testsupport.properties.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raict.portal.registering.lists.Lists.people;
import static fr.raict.portal.registering.lists.Lists.problem;
import static fr.raict.testsupport.properties.Generator.integers;
import static fr.raict.testsupport.properties.Property.forAll;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Files that somebody makes to hurt, and those that broke on their way. */
class HostileFilesTest {
    private static final String MARIE = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>m@x.example</v></c>%s</row>";

    @Test
    void unpackToTwentyMegabytesAtMost() {
        var first = PackedWorkbook.of(MARIE.formatted("")).with("media/1.bin", new byte[10_000_000]);
        assertThat(people(first.read()).people()).hasSize(1);

        var second = first.with("media/2.bin", new byte[10_000_000]);
        assertThat(second.file()).hasSizeLessThan(30_000);
        assertThat(problem(second.read())).isEqualTo(new TooLargeUnpacked(20_000_000));
    }

    @Test
    void declareNoEntities() {
        var entity = "<!DOCTYPE worksheet [<!ENTITY e %s>]>" + sheet(
                MARIE.formatted("<c r=\"B1\" t=\"str\"><v>&e;</v></c>"));

        for (var declared : new String[]{"\"text\"", "SYSTEM \"file:///etc/hostname\"",
                "SYSTEM \"http://127.0.0.1:1/\""}) {
            assertThat(
                    problem(PackedWorkbook.of("").with("xl/worksheets/sheet1.xml", entity.formatted(declared)).read()))
                    .isEqualTo(new Unreadable());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"ZZZZZZ1\" t=\"str\"><v>x</v></c>", "<c r=\"\u00C91\"><v>1</v></c>",
            "<c r=\"B1\" t=\"s\"><v>2000000000</v></c>", "<c r=\"B1\" t=\"s\"><v>-1</v></c>",
            "<c r=\"B1\" t=\"s\"><v>x</v></c>", "<c r=\"B1\"><v>&undeclared;</v></c>", "<c r=\"B1\"><v>1</c>"})
    void haveNoCellsWhereNoneCanBe(String cell) {
        assertThat(problem(PackedWorkbook.of(MARIE.formatted(cell)).withStrings("<t>a</t>").read()))
                .isEqualTo(new Unreadable());
    }

    @Test
    void haveNoCellsBeyondTheLastColumn() {
        assertThat(problem(PackedWorkbook.of(MARIE.formatted("<c r=\"CW1\" t=\"str\"><v>x</v></c>")).read()))
                .isEqualTo(new TooManyColumns(100));
        assertThat(people(PackedWorkbook.of(MARIE.formatted("<c r=\"XFD1\" s=\"0\"/>")).read()).people()).hasSize(1);
    }

    @Test
    void haveNoElementsWithinElementsWithoutEnd() {
        var deep = "<a>".repeat(110) + "</a>".repeat(110);

        assertThat(problem(PackedWorkbook.of(deep).read())).isEqualTo(new Unreadable());
    }

    @Test
    void haveCellsOfAThousandCharactersAtMost() {
        var cell = "<c r=\"B1\" t=\"%s\"><v>%s</v></c>";
        var longest = "é&amp;".repeat(1000);

        assertThat(people(PackedWorkbook.of(MARIE.formatted(cell.formatted("str", longest))).read()).people())
                .extracting(person -> (person.givenName() + person.familyName()).length()).containsExactly(1000);
        assertThat(people(
                PackedWorkbook.of(MARIE.formatted(cell.formatted("s", "0"))).withStrings("<t>" + longest + "</t>")
                        .read())
                .people()).extracting(person -> (person.givenName() + person.familyName()).length())
                .containsExactly(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"})
    void areNoWorkbookWithoutAnyOfItsParts(String part) {
        for (var content : new String[]{"", "<", "<other/>", "\0"}) {
            var read = PackedWorkbook.of(MARIE.formatted("")).with(part, content).read();
            assertThat(read).isInstanceOf(ReadList.Refused.class);
        }
    }

    @Test
    void takeNoTimeHoweverTheyAreMade() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            PackedWorkbook.of("<row/>".repeat(3_000_000)).read();
            PackedWorkbook.of("<row><c r=\"CV1\" t=\"str\"><v>\u00AD</v></c></row>".repeat(400_000)).read();
            PackedWorkbook.of(MARIE + "<row><c r=\"B1\"><f>1</f><v>%s</v></c></row>".formatted("9".repeat(15_000_000)))
                    .read();
            for (var piece : new String[]{"\n", ";", "a,", "\"", "a,\"", "<", "a<", "@,", "\"<", "a\t"}) {
                PeopleListReader.pasted(piece.repeat(1_000_000 / piece.length() - 20) + "@@");
            }
        });
    }

    @Test
    void neverMakeReadingFail() {
        Generator<byte[]> bytes = random -> {
            var drawn = new byte[random.nextInt(200)];
            random.nextBytes(drawn);
            return drawn;
        };

        forAll(bytes, file -> assertThatCode(() -> PeopleListReader.uploaded(file)).doesNotThrowAnyException());
        forAll(Generator.anyText(),
                text -> assertThatCode(() -> PeopleListReader.pasted(text)).doesNotThrowAnyException());
        forAll(Generator.text("a@;,\t\n\"<> Nom", 0, 200),
                text -> assertThatCode(() -> PeopleListReader.pasted(text)).doesNotThrowAnyException());
    }

    @Test
    void neverMakeReadingFailOnceTheyBroke() {
        var sound = PackedWorkbook.of(MARIE.formatted("<c r=\"B1\" s=\"1\"><v>1</v></c>")).withFormat("0")
                .withStrings("<t/>");
        var file = sound.file();
        var sheet = sheet(MARIE.formatted("<c r=\"B1\" s=\"1\" t=\"s\"><v>0</v></c>"));

        forAll(integers(4, file.length - 1), integers(0, 255), (at, value) -> {
            var broken = file.clone();
            broken[at] = value.byteValue();
            assertThatCode(() -> PeopleListReader.uploaded(broken)).doesNotThrowAnyException();
            assertThatCode(() -> PeopleListReader.uploaded(Arrays.copyOf(file, at))).doesNotThrowAnyException();
        });
        forAll(integers(0, sheet.length() - 1), integers(0, 255), (at, value) -> {
            var broken = sheet.getBytes(UTF_8);
            broken[at] = value.byteValue();
            assertThatCode(() -> sound.with("xl/worksheets/sheet1.xml", broken).read()).doesNotThrowAnyException();
        });
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }
}
