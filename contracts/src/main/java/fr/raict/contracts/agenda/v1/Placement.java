package fr.raict.contracts.agenda.v1;

import java.time.Instant;
import java.util.UUID;

/** In which room and when a workshop takes place. */
public record Placement(UUID room, String roomName, Instant startsAt, Instant endsAt) {
}
