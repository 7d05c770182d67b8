package fr.raict.portal.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import fr.raict.portal.services.agenda.Programme;
import fr.raict.portal.services.agenda.Room;
import fr.raict.portal.services.agenda.Slot;
import fr.raict.portal.services.agenda.Workshop;

/** One day of the programme as a grid: slots down, the rooms in use across. */
record ProgrammeDay(LocalDate date, List<Room> rooms, List<Row> rows) {
    /** The style sheet knows so many columns; what is beyond falls into the next line of the grid. */
    private static final int COLUMNS = 12;

    /** One slot with what is shown of it. */
    record Row(Slot slot, List<Workshop> workshops, boolean single) {}

    static ProgrammeDay of(Programme programme, LocalDate date, Predicate<Workshop> shown) {
        var zone = programme.edition().timeZone();
        var slots = programme.slots().stream()
                .filter(slot -> day(slot, zone).equals(date))
                .sorted(Comparator.comparing(Slot::startsAt).thenComparing(Slot::endsAt))
                .toList();
        var rows = slots.stream().map(slot -> row(programme, slot, shown)).toList();
        return new ProgrammeDay(date, rooms(programme, rows), rows);
    }

    public int sessions() {
        return rows.stream().mapToInt(row -> row.workshops().size()).sum();
    }

    /** Counted from 1. */
    public int column(Workshop workshop) {
        var room = workshop.room();
        var index = room == null ? 0 : rooms.stream().map(Room::id).toList().indexOf(room.id());
        return Math.max(index, 0) % COLUMNS + 1;
    }

    private static Row row(Programme programme, Slot slot, Predicate<Workshop> shown) {
        var rooms = programme.rooms().stream().map(Room::id).toList();
        var all = programme.workshops().stream().filter(workshop -> isIn(workshop, slot))
                .sorted(Comparator.comparingInt(
                        workshop -> workshop.room() == null ? -1 : rooms.indexOf(workshop.room().id())))
                .toList();
        return new Row(slot, all.stream().filter(shown).toList(), all.size() == 1);
    }

    private static List<Room> rooms(Programme programme, List<Row> rows) {
        var used = rows.stream().filter(row -> !row.single()).flatMap(row -> row.workshops().stream())
                .map(Workshop::room).filter(Objects::nonNull).map(Room::id).distinct().toList();
        return programme.rooms().stream().filter(room -> used.contains(room.id())).toList();
    }

    private static boolean isIn(Workshop workshop, Slot slot) {
        return workshop.slot() != null && workshop.slot().id().equals(slot.id());
    }

    static LocalDate day(Slot slot, ZoneId zone) {
        return LocalDate.ofInstant(slot.startsAt(), zone);
    }
}
