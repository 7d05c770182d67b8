package fr.raict.agenda.editions.domain;

/** What a time slot is for. */
public enum SlotKind {
    SESSION, BREAK
}
