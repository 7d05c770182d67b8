package fr.raict.portal.organising.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import fr.raict.portal.services.registration.RegistrationFigures.Day;

/** Registrations day by day, as bars to draw: every day from the first to the last has one, and two weeks at least. */
record DailyCurve(List<Bar> bars, int most) {
    static final int HEIGHT = 100;
    static final int STEP = 12;
    private static final int SHORTEST = 14;
    private static final int LONGEST = 60;

    /** One day; measures are those of the drawing, whose origin is at the top left. */
    record Bar(LocalDate day, int count, int x, int y, int height) {}

    static DailyCurve of(List<Day> days) {
        var counts = new TreeMap<LocalDate, Integer>();
        days.forEach(day -> counts.merge(day.day(), day.count(), Integer::sum));
        if (counts.isEmpty()) {
            return new DailyCurve(List.of(), 0);
        }
        var most = Math.max(1, counts.values().stream().mapToInt(Integer::intValue).max().orElse(1));
        counts.putIfAbsent(counts.lastKey().minusDays(SHORTEST - 1L), 0);
        var span = counts.firstKey().datesUntil(counts.lastKey().plusDays(1)).toList();
        var shown = span.subList(Math.max(0, span.size() - LONGEST), span.size());
        return new DailyCurve(IntStream.range(0, shown.size())
                .mapToObj(index -> bar(shown.get(index), counts.getOrDefault(shown.get(index), 0), index, most))
                .toList(), most);
    }

    public int width() {
        return bars.size() * STEP;
    }

    public LocalDate firstDay() {
        return bars.getFirst().day();
    }

    public LocalDate lastDay() {
        return bars.getLast().day();
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /** Days without a registration need no line in the table beside the drawing. */
    public List<Bar> busyDays() {
        return bars.stream().filter(bar -> bar.count() > 0).toList();
    }

    private static Bar bar(LocalDate day, int count, int index, int most) {
        var height = Math.round((float) count * HEIGHT / most);
        return new Bar(day, count, index * STEP, HEIGHT - height, height);
    }
}
