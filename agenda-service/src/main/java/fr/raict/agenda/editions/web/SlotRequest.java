package fr.raict.agenda.editions.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.agenda.editions.domain.SlotKind;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.values.TypedText;

/** What an organiser says about a time slot; its label may be left out. */
@Consistent
record SlotRequest(@Size(max = 100) String label, @NotNull Instant startsAt, @NotNull Instant endsAt,
        @NotNull SlotKind kind) implements Consistent.Request {

    SlotRequest {
        label = TypedText.line(label);
    }

    TimeSlot toSlot(UUID id) {
        return new TimeSlot(id, label, startsAt, endsAt, kind);
    }

    @Override
    public Map<String, String> inconsistencies() {
        var found = new HashMap<String, String>();
        if (startsAt != null && !TimeSlot.isOnGrain(startsAt)) {
            found.put("startsAt", "agenda.constraint.five-minutes");
        }
        if (endsAt != null && !TimeSlot.isOnGrain(endsAt)) {
            found.put("endsAt", "agenda.constraint.five-minutes");
        }
        if (startsAt != null && endsAt != null && !startsAt.isBefore(endsAt)) {
            found.put("endsAt", "agenda.constraint.slot-end");
        } else if (startsAt != null && endsAt != null && endsAt.isAfter(startsAt.plus(TimeSlot.LONGEST))) {
            found.put("endsAt", "agenda.constraint.slot-length");
        }
        return found;
    }
}
