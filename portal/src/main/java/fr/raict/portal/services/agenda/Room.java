package fr.raict.portal.services.agenda;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A room; inside a workshop only its identity and capacity are told. */
public record Room(UUID id, String name, int capacity, @Nullable String floor, @Nullable String equipment,
        @Nullable Boolean accessible) {

    /** What an organiser says about a room. */
    public record Details(String name, int capacity, String floor, String equipment, boolean accessible) {}
}
