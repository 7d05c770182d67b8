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

/**
 * One day of the programme: slots down and the rooms in use across, if so many find room beside each other; otherwise
 * the workshops of a slot one after another, each with its room.
 */
record ProgrammeDay(LocalDate date, List<Room> rooms, List<Row> rows) {
    /** With more, long words and numbers of people waiting would not fit into a column on a common screen. */
    private static final int MOST_COLUMNS = 4;

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

    /** Whether each room has a column. */
    public boolean byRoom() {
        return !rooms.isEmpty() && rooms.size() <= MOST_COLUMNS;
    }

    /** Counted from 1; 0 if the workshop is in none of the rooms. */
    public int column(Workshop workshop) {
        var room = workshop.room();
        return room == null ? 0 : rooms.stream().map(Room::id).toList().indexOf(room.id()) + 1;
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
