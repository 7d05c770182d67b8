package fr.raict.measuring;

import java.util.Locale;

/** What a figure has to reach beside its baseline: so many times it, or so much more. */
public record Target(Kind kind, double bound) {

    /** How a figure and its baseline are compared. */
    public enum Kind {
        AT_LEAST_TIMES, AT_MOST_TIMES, AT_MOST_MORE
    }

    public static Target atLeastTimes(double bound) {
        return new Target(Kind.AT_LEAST_TIMES, bound);
    }

    public static Target atMostTimes(double bound) {
        return new Target(Kind.AT_MOST_TIMES, bound);
    }

    /** @param bound in the unit of the figures */
    public static Target atMostMore(double bound) {
        return new Target(Kind.AT_MOST_MORE, bound);
    }

    boolean isMet(double figure, double baseline) {
        return switch (kind) {
            case AT_LEAST_TIMES -> figure >= bound * baseline;
            case AT_MOST_TIMES -> figure <= bound * baseline;
            case AT_MOST_MORE -> figure <= baseline + bound;
        };
    }

    String describe(double figure, double baseline, String unit) {
        return switch (kind) {
            case AT_LEAST_TIMES, AT_MOST_TIMES -> String.format(Locale.ROOT, "%.2f ×", figure / baseline);
            case AT_MOST_MORE -> String.format(Locale.ROOT, "%+.1f %s", figure - baseline, unit);
        };
    }

    String describe(String unit) {
        return switch (kind) {
            case AT_LEAST_TIMES -> String.format(Locale.ROOT, "≥ %.1f ×", bound);
            case AT_MOST_TIMES -> String.format(Locale.ROOT, "≤ %.2f ×", bound);
            case AT_MOST_MORE -> String.format(Locale.ROOT, "≤ %+.0f %s", bound, unit);
        };
    }
}
