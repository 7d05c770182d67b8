package fr.raict.portal.organising.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import fr.raict.portal.services.registration.ArrivalsBy;

/**
 * Registrations day by day as bars of several parts, the largest series below and what is beyond seven of them on top. The
 * tables beside have all numbers.
 */
record ArrivalCurve(List<Series> series, List<Part> parts, List<LocalDate> days,
        Map<LocalDate, Map<String, Integer>> counts,
        int most) {
    static final int HEIGHT = 100;
    static final int STEP = 12;
    private static final int SHORTEST = 14;
    private static final int LONGEST = 60;
    private static final int TOLD_APART = 7;

    /**
     * Registrations of one type, size or region.
     *
     * @param place in the picture, from 0; those beyond share the last
     */
    record Series(String name, int total, int place) {}

    /** What one series adds to the bar of a day; measures are those of the drawing, whose origin is at the top left. */
    record Part(int place, int x, int y, int height) {}

    static ArrivalCurve of(ArrivalsBy arrivals) {
        var counts = new TreeMap<LocalDate, Map<String, Integer>>();
        arrivals.days().forEach(day -> counts.put(day.day(), day.counts()));
        if (counts.isEmpty()) {
            return new ArrivalCurve(List.of(), List.of(), List.of(), Map.of(), 0);
        }
        var series = series(counts);
        var most = Math.max(1, counts.values().stream().mapToInt(ArrivalCurve::sum).max().orElse(1));
        var days = span(counts);
        var parts = new ArrayList<Part>();
        for (var index = 0; index < days.size(); index++) {
            parts.addAll(bar(counts.getOrDefault(days.get(index), Map.of()), series, index * STEP, most));
        }
        return new ArrivalCurve(series, parts, days, counts, most);
    }

    private static List<Series> series(Map<LocalDate, Map<String, Integer>> counts) {
        var totals = new HashMap<String, Integer>();
        counts.values().forEach(day -> day.forEach((name, count) -> totals.merge(name, count, Integer::sum)));
        var largestFirst = totals.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        var series = new ArrayList<Series>();
        largestFirst.forEach(each -> series.add(new Series(each.getKey(), each.getValue(),
                Math.min(series.size(), TOLD_APART))));
        return series;
    }

    private static List<LocalDate> span(TreeMap<LocalDate, Map<String, Integer>> counts) {
        var last = counts.lastKey();
        var first = Stream.of(counts.firstKey(), last.minusDays(SHORTEST - 1L)).min(Comparator.naturalOrder())
                .orElseThrow();
        var span = first.datesUntil(last.plusDays(1)).toList();
        return span.subList(Math.max(0, span.size() - LONGEST), span.size());
    }

    /** From the bottom up; rounding the sums and not the parts keeps the bar as high as its day. */
    private static List<Part> bar(Map<String, Integer> day, List<Series> series, int x, int most) {
        var places = new LinkedHashMap<Integer, Integer>();
        series.forEach(each -> places.merge(each.place(), day.getOrDefault(each.name(), 0), Integer::sum));
        var parts = new ArrayList<Part>();
        var below = 0;
        for (var place : places.entrySet()) {
            var bottom = scaled(below, most);
            below += place.getValue();
            var top = scaled(below, most);
            if (top > bottom) {
                parts.add(new Part(place.getKey(), x, HEIGHT - top, top - bottom));
            }
        }
        return parts;
    }

    private static int scaled(int count, int most) {
        return Math.round((float) count * HEIGHT / most);
    }

    private static int sum(Map<String, Integer> day) {
        return day.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    public int width() {
        return days.size() * STEP;
    }

    public LocalDate firstDay() {
        return days.getFirst();
    }

    public LocalDate lastDay() {
        return days.getLast();
    }

    /** Days without a registration need no line in the table. */
    public List<LocalDate> busyDays() {
        return days.stream().filter(counts::containsKey).toList();
    }

    public int count(LocalDate day, Series series) {
        return counts.getOrDefault(day, Map.of()).getOrDefault(series.name(), 0);
    }
}
