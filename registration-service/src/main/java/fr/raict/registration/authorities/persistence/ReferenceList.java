package fr.raict.registration.authorities.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import fr.raict.registration.authorities.domain.Department;
import fr.raict.registration.authorities.domain.LocalAuthority;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The list as it is written: one line per authority in the order of their codes. Lines stay bytes and become objects
 * only when asked for, which takes a fifth of the memory.
 */
final class ReferenceList {
    private static final String FOLDER = "/authorities/";

    private final byte[] content;
    private final int[] lineStarts;
    private final Map<String, Department> departments;

    private ReferenceList(byte[] content, Map<String, Department> departments) {
        this.content = content;
        this.lineStarts = lineStarts(content);
        this.departments = departments;
    }

    static ReferenceList bundled() {
        try (var list = open("authorities.tsv.gz");
                var lines = new GZIPInputStream(list);
                var departments = open("departments.tsv")) {
            return new ReferenceList(lines.readAllBytes(), departments(departments.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The reference list of authorities can't be read", e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(ReferenceList.class.getResourceAsStream(FOLDER + file), file);
    }

    int size() {
        return lineStarts.length - 1;
    }

    ReferenceLine line(int row) {
        var length = lineStarts[row + 1] - 1 - lineStarts[row];
        return ReferenceLine.parse(new String(content, lineStarts[row], length, UTF_8));
    }

    LocalAuthority authority(int row) {
        var line = line(row);
        return line.authority(departments.get(line.departmentCode()));
    }

    Collection<Department> departments() {
        return departments.values();
    }

    /** The first row of which the code is not before the given text, which may be the start of a code. */
    int firstRowFrom(String code) {
        var sought = code.getBytes(UTF_8);
        var from = 0;
        var to = size();
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (compareCode(middle, sought) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    boolean hasCode(int row, String code) {
        return row < size() && compareCode(row, code.getBytes(UTF_8)) == 0;
    }

    private int compareCode(int row, byte[] sought) {
        var start = lineStarts[row];
        var end = start;
        while (content[end] != ReferenceLine.SEPARATOR) {
            end++;
        }
        return Arrays.compare(content, start, end, sought, 0, sought.length);
    }

    private static int[] lineStarts(byte[] content) {
        var starts = IntStream.builder().add(0);
        for (var i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                starts.add(i + 1);
            }
        }
        return starts.build().toArray();
    }

    private static Map<String, Department> departments(byte[] lines) {
        return new String(lines, UTF_8).lines()
                .map(line -> line.split("\t"))
                .map(fields -> new Department(fields[0], fields[1]))
                .collect(Collectors.toUnmodifiableMap(Department::code, department -> department));
    }
}
