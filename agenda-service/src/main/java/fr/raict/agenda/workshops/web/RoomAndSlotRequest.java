package fr.raict.agenda.workshops.web;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/**
 * A room and a slot of the workshop's edition.
 *
 * @param room may be left out for a remote workshop, which has none
 */
record RoomAndSlotRequest(@Nullable UUID room, @NotNull UUID slot) {
}
