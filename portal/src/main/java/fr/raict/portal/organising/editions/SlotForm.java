package fr.raict.portal.organising.editions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import jakarta.validation.constraints.NotNull;

import fr.raict.portal.services.agenda.Edition;
import fr.raict.portal.services.agenda.Slot;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

import static java.util.Objects.requireNonNull;

/** A slot as typed: it starts on a day of the edition; an end that is earlier than the start is of the day after. */
record SlotForm(String label,
        @NotNull(message = "{organising.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
        @NotNull(message = "{organising.missing}") @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime startsAt,
        @NotNull(message = "{organising.missing}") @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime endsAt,
        Slot.Kind kind) {

    SlotForm(@Nullable String label, @Nullable LocalDate day, @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt, Slot.@Nullable Kind kind) {
        this.label = TypedText.line(label);
        this.day = day;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.kind = kind == null ? Slot.Kind.SESSION : kind;
    }

    static SlotForm of(Slot slot, ZoneId zone) {
        return new SlotForm(slot.label(), LocalDate.ofInstant(slot.startsAt(), zone),
                LocalTime.ofInstant(slot.startsAt(), zone), LocalTime.ofInstant(slot.endsAt(), zone), slot.kind());
    }

    /** Starts when the last slot of the edition ends, if that is on one of its days, as slots are mostly added in order. */
    static SlotForm next(Edition edition) {
        if (edition.slots().isEmpty()) {
            return new SlotForm("", edition.firstDay(), null, null, Slot.Kind.SESSION);
        }
        var end = LocalDateTime.ofInstant(edition.slots().getLast().endsAt(), edition.timeZone());
        return end.toLocalDate().isAfter(edition.lastDay())
                ? new SlotForm("", edition.lastDay(), null, null, Slot.Kind.SESSION)
                : new SlotForm("", end.toLocalDate(), end.toLocalTime(), null, Slot.Kind.SESSION);
    }

    Slot.Details details(ZoneId zone) {
        var start = requireNonNull(day).atTime(requireNonNull(startsAt));
        var end = requireNonNull(day).atTime(requireNonNull(endsAt));
        return new Slot.Details(label, start.atZone(zone).toInstant(),
                (end.isBefore(start) ? end.plusDays(1) : end).atZone(zone).toInstant(), kind);
    }
}
