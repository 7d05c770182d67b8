package fr.raict.measuring;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/**
 * What was measured: a table for people, and JSON for programs. Each benchmark leaves a file of its own, and all are shown
 * together in the end.
 */
public record Comparisons(List<Comparison> all) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ROW = "| %-48s | %12s | %-46s | %12s | %10s | %9s | %-3s |%n";

    public Comparisons {
        all = List.copyOf(all);
    }

    public void print(PrintStream out) {
        out.printf(ROW, "what", "median", "baseline", "median", "result", "target", "met");
        out.printf(ROW, "---", "---", "---", "---", "---", "---", "---");
        all.forEach(one -> out.printf(ROW, one.what(), number(one.median(), one.unit()), one.baseline(),
                number(one.baselineMedian(), one.unit()), one.result(), one.target().describe(one.unit()),
                one.isMet() ? "yes" : "no"));
    }

    private static String number(double figure, String unit) {
        return String.format(Locale.ROOT, figure < 100 ? "%,.1f %s" : "%,.0f %s", figure, unit);
    }

    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of all files in a folder, in the order of the files' names. */
    public static Comparisons in(Path folder) {
        try (var files = Files.list(folder)) {
            return new Comparisons(files.filter(file -> file.toString().endsWith(".json")).sorted()
                    .flatMap(Comparisons::read).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Comparison> read(Path file) {
        return JSON.readValue(file.toFile(), Comparisons.class).all().stream();
    }
}
