package fr.raict.agenda.editions.domain;

import java.util.Set;

/** The life of an edition: draft, open, closed, archived; it may be cancelled until it is archived. */
public enum EditionStatus {
    DRAFT, OPEN, CLOSED, ARCHIVED, CANCELLED;

    public boolean leadsTo(EditionStatus next) {
        return following().contains(next);
    }

    /** Whether its dates, rooms and slots may still change. */
    public boolean isEditable() {
        return this != ARCHIVED && this != CANCELLED;
    }

    public boolean isPublic() {
        return this != DRAFT;
    }

    private Set<EditionStatus> following() {
        return switch (this) {
            case DRAFT -> Set.of(OPEN, CANCELLED);
            case OPEN -> Set.of(CLOSED, CANCELLED);
            case CLOSED -> Set.of(ARCHIVED, CANCELLED);
            case ARCHIVED, CANCELLED -> Set.of();
        };
    }
}
