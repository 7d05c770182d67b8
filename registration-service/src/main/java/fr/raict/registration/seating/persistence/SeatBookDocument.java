package fr.raict.registration.seating.persistence;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Rescheduling;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatBookState;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The form of a seat book in the store. Written by hand, as it is read and written on the hot path. */
final class SeatBookDocument {

    static final String VERSION = "version";
    static final String EDITION = "edition";
    static final String ENTRIES = "entries";
    static final String OUTBOX = "outbox";

    private SeatBookDocument() {
    }

    /** Everything but the entries and the outbox, which grow long. */
    static Document head(SeatBook book, long version) {
        var state = book.state();
        return new Document(VERSION, version).append("sequence", state.sequence())
                .append(EDITION, state.workshop().edition().value()).append("workshop", workshop(state.workshop()))
                .append("rescheduling", rescheduling(state.rescheduling())).append("seated", book.seated())
                .append("waiting", book.waiting());
    }

    static Document workshop(Workshop workshop) {
        return new Document("sequence", workshop.sequence()).append("title", workshop.title())
                .append("status", workshop.status().name()).append("capacity", workshop.capacity())
                .append("placement", placement(workshop.placement()))
                .append("calendarSequence", workshop.calendarSequence())
                .append("cancellationReason", workshop.cancellationReason());
    }

    private static @Nullable Document placement(@Nullable Placement placement) {
        return placement == null ? null
                : new Document("room", placement.room()).append("roomName", placement.roomName())
                        .append("startsAt", placement.startsAt()).append("endsAt", placement.endsAt());
    }

    private static @Nullable Document rescheduling(@Nullable Rescheduling rescheduling) {
        return rescheduling == null ? null
                : new Document("formerly", placement(rescheduling.formerly())).append("next", rescheduling.next())
                        .append("end", rescheduling.end());
    }

    static SeatBookState state(Document document) {
        return new SeatBookState(workshop(document), document.getLong(VERSION), document.getLong("sequence"),
                rescheduling(document.get("rescheduling", Document.class)),
                document.getList(ENTRIES, String.class).stream().map(SeatBookEntry::read).toList());
    }

    static Workshop workshop(Document document) {
        var workshop = document.get("workshop", Document.class);
        return new Workshop(new WorkshopId(document.get("_id", UUID.class)),
                new EditionId(document.get(EDITION, UUID.class)), workshop.getLong("sequence"),
                workshop.getString("title"), Workshop.Status.valueOf(workshop.getString("status")),
                workshop.getInteger("capacity"), placement(workshop.get("placement", Document.class)),
                workshop.getInteger("calendarSequence"), workshop.getString("cancellationReason"));
    }

    private static @Nullable Placement placement(@Nullable Document placement) {
        return placement == null ? null
                : new Placement(placement.get("room", UUID.class), placement.getString("roomName"),
                        instant(placement, "startsAt"), instant(placement, "endsAt"));
    }

    private static @Nullable Rescheduling rescheduling(@Nullable Document rescheduling) {
        if (rescheduling == null) {
            return null;
        }
        var formerly = placement(rescheduling.get("formerly", Document.class));
        return formerly == null ? null
                : new Rescheduling(formerly, rescheduling.getInteger("next"), rescheduling.getInteger("end"));
    }

    static Instant instant(Document document, String field) {
        return document.get(field, Date.class).toInstant();
    }
}
