package fr.raict.portal.registering.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A workbook written by hand, part by part, as Excel arranges them unless a test does otherwise. */
final class PackedWorkbook {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** @param rows the content of {@code sheetData} */
    static PackedWorkbook of(String rows) {
        return new PackedWorkbook().with("[Content_Types].xml", "<Types/>")
                .with("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")))
                .with("xl/workbook.xml", workbook("", "<sheet name=\"Un\" sheetId=\"1\" r:id=\"rId7\"/>"))
                .with("xl/_rels/workbook.xml.rels", relations(relation("rId7", "worksheet", "worksheets/sheet1.xml"),
                        relation("rId8", "sharedStrings", "/xl/sharedStrings.xml"),
                        relation("rId9", "styles", "styles.xml")))
                .with("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                        .formatted(MAIN, rows));
    }

    static String workbook(String properties, String sheets) {
        return "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>".formatted(MAIN, OFFICE,
                properties, sheets);
    }

    static String relations(String... relations) {
        return "<Relationships>" + String.join("", relations) + "</Relationships>";
    }

    static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, kind, target);
    }

    /** In the order of their indexes. */
    PackedWorkbook withStrings(String... items) {
        return with("xl/sharedStrings.xml", "<sst xmlns=\"%s\"><si>%s</si></sst>".formatted(MAIN,
                String.join("</si><si>", items)));
    }

    /** @param code of the format that cells have by {@code s="1"} */
    PackedWorkbook withFormat(String code) {
        return with("xl/styles.xml", """
                <styleSheet><numFmts><numFmt numFmtId="164" formatCode="%s"/></numFmts>
                <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>
                </styleSheet>""".formatted(code));
    }

    /** In place of a part of that name, if there is one. */
    PackedWorkbook with(String name, String content) {
        return with(name, content.getBytes(UTF_8));
    }

    PackedWorkbook with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] file() {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file.toByteArray();
    }

    ReadList read() {
        return PeopleListReader.uploaded(file());
    }
}
