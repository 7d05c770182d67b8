package fr.raict.agenda.editions.application;

import java.util.UUID;
import java.util.function.Function;

import fr.raict.agenda.editions.domain.Edition;
import fr.raict.agenda.editions.domain.EditionRefused.SlotInUse;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.agenda.versions.SeenVersion;
import org.springframework.stereotype.Service;
import org.springframework.util.IdGenerator;

/** Adds, changes and removes the time slots of an edition; workshops move with their slot. */
@Service
public class ArrangeSlots {

    private final Editions editions;
    private final Occupations occupations;
    private final IdGenerator ids;

    ArrangeSlots(Editions editions, Occupations occupations, IdGenerator ids) {
        this.editions = editions;
        this.occupations = occupations;
        this.ids = ids;
    }

    /** The new slot is the last one of the edition returned. */
    public Edition add(UUID edition, SeenVersion seen, Function<UUID, TimeSlot> withId) {
        return editions.save(editions.inVersion(edition, seen).addSlot(withId.apply(ids.generateId())));
    }

    public Edition change(UUID edition, SeenVersion seen, TimeSlot slot) {
        return editions.save(editions.inVersion(edition, seen).changeSlot(slot));
    }

    public Edition remove(UUID edition, SeenVersion seen, UUID slot) {
        var remaining = editions.inVersion(edition, seen).removeSlot(slot);
        if (occupations.ofSlot(edition, slot)) throw new SlotInUse();
        return editions.save(remaining);
    }
}
