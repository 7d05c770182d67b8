package fr.raict.agenda.editions.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.editions.domain.SlotKind;
import fr.raict.agenda.editions.domain.TimeSlot;
import org.jspecify.annotations.Nullable;

import static fr.raict.platform.text.OptionalText.orNull;

/** A time slot as each part of the API shows it. */
public record SlotView(UUID id, @Nullable String label, Instant startsAt, Instant endsAt, SlotKind kind) {

    public static SlotView of(TimeSlot slot) {
        return new SlotView(slot.id(), orNull(slot.label()), slot.startsAt(), slot.endsAt(), slot.kind());
    }

    /** By time. */
    public static List<SlotView> allOf(EditionSnapshot edition) {
        return edition.slots().stream().sorted(Comparator.comparing(TimeSlot::startsAt).thenComparing(TimeSlot::endsAt))
                .map(SlotView::of).toList();
    }
}
