package fr.raict.agenda.workshops.application;

import java.util.Optional;

import fr.raict.agenda.workshops.domain.AttendanceMode;
import fr.raict.agenda.workshops.domain.RoomAndSlot;
import fr.raict.contracts.agenda.v1.Attendance;
import fr.raict.contracts.agenda.v1.Period;
import fr.raict.contracts.agenda.v1.Placement;
import org.jspecify.annotations.Nullable;

import static fr.raict.platform.text.OptionalText.orNull;

/** How, where and when a workshop takes place, in the words of the contracts. */
public final class WorkshopInEvents {

    private WorkshopInEvents() {}

    public static @Nullable Placement placement(Optional<RoomAndSlot> place) {
        return place.flatMap(at -> at.inRoom().map(room -> new Placement(room.id(), room.name(), at.slot().startsAt(),
                at.slot().endsAt()))).orElse(null);
    }

    /** @param link empty while there is none, and for readers who may not see it */
    public static Attendance attendance(AttendanceMode mode, Optional<RoomAndSlot> place, String link) {
        var period = place.map(at -> new Period(at.slot().startsAt(), at.slot().endsAt()));
        return new Attendance(mode(mode), period.orElse(null), orNull(link));
    }

    private static fr.raict.contracts.agenda.v1.AttendanceMode mode(AttendanceMode mode) {
        return switch (mode) {
            case ON_SITE -> fr.raict.contracts.agenda.v1.AttendanceMode.ON_SITE;
            case REMOTE -> fr.raict.contracts.agenda.v1.AttendanceMode.REMOTE;
            case HYBRID -> fr.raict.contracts.agenda.v1.AttendanceMode.HYBRID;
        };
    }
}
