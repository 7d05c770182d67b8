package fr.raict.measuring;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * A figure of the system beside one that says what it is worth. Both are measured in turns, so that they meet the same
 * machine; what counts is the median of each.
 *
 * @param unit of all figures, such as ms or /s
 */
public record Comparison(String what, String unit, String baseline, Target target, List<Double> figures,
        List<Double> baselineFigures) {

    private static final PrintStream OUT = System.out;

    public Comparison {
        figures = List.copyOf(figures);
        baselineFigures = List.copyOf(baselineFigures);
    }

    /** Takes each figure once to warm up, then so many times in turns. */
    public static Comparison inTurns(int rounds, String what, String unit, DoubleSupplier figure, String baseline,
            DoubleSupplier baselineFigure, Target target) {
        OUT.printf(Locale.ROOT, "%s, warming up: %,.1f beside %,.1f %s%n", what, figure.getAsDouble(),
                baselineFigure.getAsDouble(), unit);
        var figures = new ArrayList<Double>();
        var baselineFigures = new ArrayList<Double>();
        for (var round = 1; round <= rounds; round++) {
            figures.add(figure.getAsDouble());
            baselineFigures.add(baselineFigure.getAsDouble());
            OUT.printf(Locale.ROOT, "%s, round %d: %,.1f beside %,.1f %s%n", what, round, figures.getLast(),
                    baselineFigures.getLast(), unit);
        }
        return new Comparison(what, unit, baseline, target, figures, baselineFigures);
    }

    public double median() {
        return median(figures);
    }

    public double baselineMedian() {
        return median(baselineFigures);
    }

    public boolean isMet() {
        return target.isMet(median(), baselineMedian());
    }

    String result() {
        return target.describe(median(), baselineMedian(), unit);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
