package fr.raict.portal.registering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.portal.registering.TickRules.Clash;
import fr.raict.portal.services.agenda.Slot;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.Availability;
import fr.raict.portal.services.registration.RegisteredPeople.Held;
import org.jspecify.annotations.Nullable;

import static fr.raict.portal.registering.SessionsOffered.slot;

/** Sessions down, by day and hours, and people across, with a box where somebody can be registered. */
record SessionTable(List<Column> columns, List<Day> days) {

    /** @param id of the heading, which names the boxes below it; the summary of errors leads to {@code people0.workshops} */
    record Column(String id, String name) {}

    record Day(LocalDate date, List<Hours> hours) {

        public int sessions() {
            return hours.stream().mapToInt(each -> each.rows().size()).sum();
        }
    }

    /** Sessions that begin and end together. */
    record Hours(Instant start, Instant end, List<Row> rows) {

        /** How many take place; nobody can be in two of them. */
        public long atOnce() {
            return rows.stream().filter(row -> !row.workshop().isCancelled()).count();
        }
    }

    /**
     * @param number of the row in the whole table
     * @param besides sessions of other hours that take place at the same time
     */
    record Row(int number, Workshop workshop, @Nullable Availability seat, @Nullable Unavailable unavailable,
            List<Workshop> besides, List<Cell> cells) {

        public boolean isAllTicked() {
            return cells.stream().allMatch(cell -> cell.ticked() || cell.held() != null);
        }

        public boolean isWrong() {
            return cells.stream().anyMatch(cell -> cell.wrong() != null);
        }
    }

    /** @param wrong the session with which this one clashes, if that is to be said */
    record Cell(String id, boolean ticked, @Nullable Held held, @Nullable Workshop wrong) {}

    /** @param wrong whether to say what clashes */
    static SessionTable of(ChoiceForm form, SessionsOffered offered, boolean wrong) {
        return new Making(form, offered, wrong,
                form.people().stream().map(person -> wrong ? TickRules.clashes(person, offered) : List.<Clash>of())
                        .toList())
                .table();
    }

    Optional<Row> row(UUID workshop) {
        return days.stream().flatMap(day -> day.hours().stream()).flatMap(hours -> hours.rows().stream())
                .filter(row -> row.workshop().id().equals(workshop)).findFirst();
    }

    private record Making(ChoiceForm form, SessionsOffered offered, boolean wrong,
            List<List<Clash>> clashes) {

        SessionTable table() {
            var sessions = offered.inOrder();
            var days = new LinkedHashMap<LocalDate, LinkedHashMap<List<Instant>, List<Row>>>();
            for (int number = 0; number < sessions.size(); number++) {
                var slot = slot(sessions.get(number));
                days.computeIfAbsent(day(slot), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(List.of(slot.startsAt(), slot.endsAt()), _ -> new ArrayList<>())
                        .add(row(number, sessions.get(number), sessions));
            }
            return new SessionTable(IntStream.range(0, form.people().size()).mapToObj(this::column).toList(),
                    days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue().entrySet().stream()
                            .map(hours -> new Hours(hours.getKey().getFirst(), hours.getKey().getLast(),
                                    hours.getValue()))
                            .toList())).toList());
        }

        private LocalDate day(Slot slot) {
            return LocalDate.ofInstant(slot.startsAt(), offered.programme().edition().timeZone());
        }

        private Column column(int person) {
            var isLedTo = wrong && ledTo(person).isEmpty();
            return new Column(isLedTo ? anchor(person) : "p" + person, form.people().get(person).fullName());
        }

        /** The first box of somebody that is wrong. */
        private Optional<UUID> ledTo(int person) {
            return clashes.get(person).stream().flatMap(clash -> Stream.of(clash.one(), clash.other()))
                    .filter(workshop -> offered.isOpen(workshop)
                            && offered.held(form.people().get(person), workshop.id()).isEmpty())
                    .map(Workshop::id).findFirst();
        }

        private Row row(int number, Workshop workshop, List<Workshop> sessions) {
            var unavailable = offered.unavailable(workshop).orElse(null);
            var besides = sessions.stream().filter(other -> !other.isCancelled() && !workshop.isCancelled()
                    && !isAtTheSameHours(workshop, other) && SessionsOffered.overlap(workshop, other)).toList();
            return new Row(number, workshop, offered.seats().get(workshop.id()), unavailable, besides,
                    IntStream.range(0, form.people().size())
                            .mapToObj(person -> cell(number, workshop, person)).toList());
        }

        private static boolean isAtTheSameHours(Workshop one, Workshop other) {
            return slot(one).startsAt().equals(slot(other).startsAt())
                    && slot(one).endsAt().equals(slot(other).endsAt());
        }

        private Cell cell(int number, Workshop workshop, int person) {
            var typed = form.people().get(person);
            var held = offered.held(typed, workshop.id()).orElse(null);
            var clash = clashes.get(person).stream().filter(each -> each.concerns(workshop.id())).findFirst();
            var ticked = typed.workshops().contains(workshop.id());
            var isLedTo = ledTo(person).filter(workshop.id()::equals).isPresent();
            return new Cell(isLedTo ? anchor(person) : "t" + person + "." + number, ticked, held,
                    clash.map(each -> each.besides(workshop.id())).orElse(null));
        }

        private static String anchor(int person) {
            return "people" + person + ".workshops";
        }
    }
}
