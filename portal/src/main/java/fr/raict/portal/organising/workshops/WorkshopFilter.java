package fr.raict.portal.organising.workshops;

import fr.raict.portal.organising.TextSearch;
import fr.raict.portal.services.agenda.Workshop;
import org.jspecify.annotations.Nullable;

/** What the list of workshops is narrowed to; it lives in the page's address only. */
record WorkshopFilter(Workshop.@Nullable Status status, TextSearch search, boolean conflicts) {

    public boolean isActive() {
        return status != null || search.isActive() || conflicts;
    }

    boolean keeps(Workshop workshop) {
        return (status == null || workshop.status() == status) && (!conflicts || workshop.isInConflict())
                && search.finds(workshop.title(), workshop.room() == null ? "" : workshop.room().name());
    }
}
