package fr.raict.registration.exports.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import fr.raict.registration.exports.application.FileFormat;
import fr.raict.registration.exports.domain.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WrittenFilesTest {

    private static final List<Cell> LINE = List.of(Cell.of("Éloïse; dite \"Élo\""), Cell.EMPTY, Cell.of(12),
            new Cell.Moment(LocalDateTime.of(2026, 11, 24, 9, 5)));

    @Test
    void csvIsWhatAFrenchOfficeOpens() {
        assertThat(csv(LINE)).isEqualTo("\uFEFFNom;Rien;Nombre;Début\r\n"
                + "\"Éloïse; dite \"\"Élo\"\"\";;12;2026-11-24 09:05\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 1 23", "-1", "@SUM(A1)", "\tx", "\rx", "=cmd|' /C calc'!A0", "＝1"})
    void csvHasNoFormula(String typed) {
        assertThat(csv(List.of(Cell.of(typed)))).contains("\r\n", "'" + typed.charAt(0));
    }

    @Test
    void csvLeavesAlonWhatIsNoFormula() {
        assertThat(csv(List.of(Cell.of("a=b"), Cell.of("l'eau"), Cell.of(-5)))).endsWith("\r\na=b;l'eau;-5\r\n");
    }

    @Test
    void xlsxHasTextsNumbersAndDates() {
        var sheet = parts(LINE).get("xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("lo&#xef;se; dite", "<v>12</v>", "t=\"inlineStr\"").doesNotContain("<f>");
        assertThat(sheet).contains("<v>46350.378");
        assertThat(parts(LINE).get("xl/styles.xml")).contains("yyyy-mm-dd hh:mm");
    }

    @Test
    void xlsxTakesAFormulaForAText() {
        var sheet = parts(List.of(Cell.of("=1+1"))).get("xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("t=\"inlineStr\"><is><t>=1+1</t></is>").doesNotContain("<f>");
    }

    @Test
    void xlsxTakesATextThatExcelWouldRefuse() {
        var sheet = parts(List.of(Cell.of("x".repeat(40_000)))).get("xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("x".repeat(32_767)).doesNotContain("x".repeat(32_768));
    }

    @Test
    void whatIsNotFinishedIsNoWorkbook() throws IOException {
        var written = new ByteArrayOutputStream();
        try (var file = new WrittenFiles().open(FileFormat.XLSX, written)) {
            file.headings(List.of("Nom"));
            file.line(LINE);
        }

        assertThatThrownBy(() -> entries(written.toByteArray())).isInstanceOf(ZipException.class);
    }

    private static String csv(List<Cell> line) {
        return new String(written(FileFormat.CSV, line), StandardCharsets.UTF_8);
    }

    private static Map<String, String> parts(List<Cell> line) {
        try {
            return entries(written(FileFormat.XLSX, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(FileFormat format, List<Cell> line) {
        var written = new ByteArrayOutputStream();
        try (var file = new WrittenFiles().open(format, written)) {
            file.headings(List.of("Nom", "Rien", "Nombre", "Début"));
            file.line(line);
            file.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    /** As a spreadsheet reads it: from its end. */
    private static Map<String, String> entries(byte[] workbook) throws IOException {
        var file = Files.createTempFile("workbook", ".xlsx");
        Files.write(file, workbook);
        var parts = new HashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(),
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
