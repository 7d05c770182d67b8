package fr.raict.portal.organising.editions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import jakarta.validation.constraints.NotNull;

import fr.raict.portal.organising.LeftEmpty;
import fr.raict.portal.services.agenda.EditionPlan;
import fr.raict.portal.services.agenda.Slot;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

import static java.util.Objects.requireNonNull;

/** A slot as typed: it starts and ends on one day of the edition. */
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

    /** Starts when the last slot of the edition ends, as slots are mostly added in order. */
    static SlotForm next(EditionPlan edition) {
        if (edition.slots().isEmpty()) {
            return new SlotForm("", edition.firstDay(), null, null, Slot.Kind.SESSION);
        }
        var end = edition.slots().getLast().endsAt();
        return new SlotForm("", LocalDate.ofInstant(end, edition.timeZone()),
                LocalTime.ofInstant(end, edition.timeZone()), null, Slot.Kind.SESSION);
    }

    EditionPlan.SlotDetails details(ZoneId zone) {
        return new EditionPlan.SlotDetails(LeftEmpty.orNull(label), instant(requireNonNull(startsAt), zone),
                instant(requireNonNull(endsAt), zone), kind);
    }

    private Instant instant(LocalTime time, ZoneId zone) {
        return requireNonNull(day).atTime(time).atZone(zone).toInstant();
    }
}
