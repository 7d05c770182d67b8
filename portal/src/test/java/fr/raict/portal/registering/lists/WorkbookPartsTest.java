package fr.raict.portal.registering.lists;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static fr.raict.portal.registering.lists.Lists.people;
import static fr.raict.portal.registering.lists.PackedWorkbook.relation;
import static fr.raict.portal.registering.lists.PackedWorkbook.relations;
import static fr.raict.portal.registering.lists.PackedWorkbook.workbook;
import static org.assertj.core.api.Assertions.assertThat;

/** Workbooks with the parts and cells that Excel and LibreOffice write. */
class WorkbookPartsTest {
    private static final String MARIE = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>Marie</t></is></c>
            <c r="B1" t="inlineStr"><is><t>Dupont</t></is></c>
            <c r="C1" t="inlineStr"><is><t>m@x.example</t></is></c>%s</row>""";

    @Test
    void haveSharedTextsFormattedOrNot() {
        var read = PackedWorkbook.of("""
                <row r="2" spans="1:4"><c r="A2" s="1" t="s"><v>0</v></c><c r="C2" t="s"><v>2</v></c>
                <c r="D2" t="s"><v>1</v></c></row>""").withFormat("General")
                .withStrings("<t xml:space=\"preserve\">Marie </t>", "<t>m@x.example</t>",
                        "<r><rPr><b/></rPr><t>Du</t></r><r><t>pont</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>")
                .read();

        assertThat(people(read).people())
                .containsExactly(new ListedPerson(2, "Marie ", "Dupont", "m@x.example", "", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c r="D1" t="str"><f>A1&amp;B1</f><v>Maire</v></c> | Maire
            <c r="D1"><f>1+1</f><v>2</v></c>                   | 2
            <c r="D1" t="e"><v>#N/A</v></c>                    | #N/A
            <c r="D1"><f>1+1</f></c>                           | ''
            <c r="D1" s="1"/>                                  | ''
            <c r="D1" t="b"><v>0</v></c>                       | FAUX
            <c r="D1"><v>1E3</v></c>                           | 1000
            <c r="D1"><v>0.30000000000000004</v></c>           | 0.3
            <c r="D1"><v>1E99</v></c>                          | 1E99
            <c r="D1" s="2"><v>46090</v></c>                   | 09/03/2026
            <c r="D1" s="2"><v>59</v></c>                      | 28/02/1900
            <c r="D1" s="2"><v>61</v></c>                      | 01/03/1900
            <c r="D1" s="2"><v>-1</v></c>                      | -1
            <c r="D1" s="2"><v>99999999</v></c>                | 99999999
            <c r="D1" s="3"><v>46090.6041666667</v></c>        | 09/03/2026 14:30
            <c r="D1" s="1"><v>0.6041666667</v></c>            | 14:30
            <c r="D1" t="d"><v>2026-03-09</v></c>              | 2026-03-09
            """)
    void haveCellsThatAreReadAsTheyAreShown(String cell, String shown) {
        var read = PackedWorkbook.of(MARIE.formatted(cell)).withFormat("[$-F400]h:mm:ss\\ &quot;d&quot;").read();

        assertThat(people(read).people()).extracting(ListedPerson::jobTitle).containsExactly(shown);
    }

    @Test
    void mayCountDaysFrom1904() {
        var read = PackedWorkbook.of(MARIE.formatted("<c r=\"D1\" s=\"2\"><v>44628</v></c>")).withFormat("General")
                .with("xl/workbook.xml", workbook("<workbookPr date1904=\"1\"/>", "<sheet r:id=\"rId7\"/>")).read();

        assertThat(people(read).people()).extracting(ListedPerson::jobTitle).containsExactly("09/03/2026");
    }

    @Test
    void mayLeaveOutWhereRowsAndCellsAre() {
        var cells = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
        var row = "<row>" + cells.formatted("Marie") + cells.formatted("Dupont") + cells.formatted("m@x.example")
                + "</row>";

        assertThat(people(PackedWorkbook.of("<row/>" + row + row).read()).people()).extracting(ListedPerson::line)
                .containsExactly(2, 3);
    }

    @Test
    void haveTheirFirstSheetWhereverItIs() {
        var read = PackedWorkbook.of("").with("xl/workbook.xml", workbook("", """
                <sheet name="Caché" state="hidden" r:id="rId7"/><sheet name="Vu" state="visible" r:id="a"/>
                <sheet name="Après" r:id="rId7"/>"""))
                .with("xl/_rels/workbook.xml.rels", relations(relation("rId7", "worksheet", "worksheets/sheet1.xml"),
                        relation("a", "worksheet", "../Other/./Sheet.XML")))
                .with("other/sheet.xml", "<x:worksheet xmlns:x=\"y\"><x:sheetData>" + MARIE.formatted("")
                        .replace("</", "</x:").replaceAll("<(?=\\w)", "<x:") + "</x:sheetData></x:worksheet>")
                .read();

        assertThat(people(read).people()).extracting(ListedPerson::givenName).isEqualTo(List.of("Marie"));
    }
}
