package fr.raict.registration.exports.application;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fr.raict.registration.attendance.application.AttendanceLine;
import fr.raict.registration.attendance.application.ListAttendance;
import fr.raict.registration.attendance.application.ListAttendance.Filter;
import fr.raict.registration.attendance.application.ListAttendance.Reading;
import fr.raict.registration.attendance.domain.Attendance;
import fr.raict.registration.exports.domain.Cell;
import fr.raict.registration.seating.application.KnownEditions;
import org.springframework.stereotype.Service;

/** Makes a table of who came to a session, narrowed as its list is. */
@Service
public class ExportAttendance {

    private static final List<String> COLUMNS = List.of("givenName", "familyName", "authority", "code", "attendance",
            "cameAt");

    private final ListAttendance listAttendance;
    private final KnownEditions editions;
    private final FileTexts texts;
    private final FileNames names;

    ExportAttendance(ListAttendance listAttendance, KnownEditions editions, FileTexts texts, FileNames names) {
        this.listAttendance = listAttendance;
        this.editions = editions;
        this.texts = texts;
        this.names = names;
    }

    /** Refused when there is no such workshop. */
    public ExportedTable of(UUID workshop, Filter filter, Locale language) {
        var reading = listAttendance.read(workshop, filter);
        var zone = editions.zoneOf(reading.workshop().edition());
        var headings = COLUMNS.stream().map(column -> texts.of("column." + column, language)).toList();
        var name = names.of(reading.workshop().title(), texts.of("file.attendance", language), zone);
        return new ExportedTable(name, headings, consumer -> reading.lines()
                .accept(line -> consumer.accept(cells(line, reading, zone, language))));
    }

    private List<Cell> cells(AttendanceLine line, Reading reading, ZoneId zone, Locale language) {
        var person = line.person();
        return List.of(Cell.of(person.givenName()), Cell.of(person.familyName()), Cell.of(person.authority().name()),
                Cell.of(person.authority().code()), Cell.of(attendance(line.attendance(), reading.begun(), language)),
                Cell.of(line.at(), zone));
    }

    private String attendance(Attendance.State state, boolean begun, Locale language) {
        return texts.of(state == Attendance.State.ABSENT && !begun ? "attendance.expected"
                : "attendance." + state.name(), language);
    }
}
