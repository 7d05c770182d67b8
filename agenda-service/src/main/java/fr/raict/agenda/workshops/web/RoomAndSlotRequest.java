package fr.raict.agenda.workshops.web;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** A room and a slot of the workshop's edition. */
record RoomAndSlotRequest(@NotNull UUID room, @NotNull UUID slot) {
}
