package fr.raict.agenda.workshops.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.workshops.domain.AttendanceMode;
import fr.raict.agenda.workshops.domain.RoomAndSlot;
import fr.raict.agenda.workshops.domain.SessionLanguage;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.agenda.workshops.domain.WorkshopDetails;
import fr.raict.agenda.workshops.domain.WorkshopFormat;
import fr.raict.platform.aggregates.EditedDocument;
import fr.raict.platform.aggregates.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;

import static java.util.Map.entry;

/**
 * A workshop as stored.
 *
 * @param link absent in what was stored before there were any
 */
@Document("workshops")
record WorkshopDocument(@Id UUID id, @Version long version, @Indexed UUID edition, String title, String summary,
        String objectives, WorkshopFormat format, List<SessionLanguage> languages, AttendanceMode mode,
        @Nullable String link, int capacity, String community, List<Integer> sdgs, StageFields stage,
        int calendarSequence, Instant changedAt,
        @Unwrapped(onEmpty = OnEmpty.USE_EMPTY) Trail trail) implements EditedDocument<Workshop, WorkshopDocument> {

    static WorkshopDocument of(Workshop workshop) {
        var details = workshop.details();
        return new WorkshopDocument(workshop.id(), workshop.version(), workshop.edition(), details.title(),
                details.summary(), details.objectives(), details.format(), List.copyOf(details.languages()),
                details.mode(), details.link(), details.capacity(), details.community(), List.copyOf(details.sdgs()),
                StageFields.of(workshop.stage()), workshop.calendarSequence(), workshop.changedAt(), Trail.NONE);
    }

    @Override
    public Workshop toAggregate() {
        var details = new WorkshopDetails(title, summary, objectives, format, Set.copyOf(languages), mode,
                link == null ? "" : link, capacity,
                community, new TreeSet<>(sdgs));
        return new Workshop(id, version, edition, details, stage.toStage(), calendarSequence, changedAt);
    }

    @Override
    public WorkshopDocument with(Trail other) {
        return new WorkshopDocument(id, version, edition, title, summary, objectives, format, languages, mode, link,
                capacity, community, sdgs, stage, calendarSequence, changedAt, other);
    }

    @Override
    public Map<String, Object> fields() {
        var at = Optional.ofNullable(stage.place());
        return Map.ofEntries(entry("title", title), entry("summary", summary), entry("objectives", objectives),
                entry("format", format), entry("languages", languages), entry("mode", mode),
                entry("link", Optional.ofNullable(link)),
                entry("capacity", capacity), entry("community", community), entry("sdgs", sdgs),
                entry("status", stage.status()), entry("room", at.flatMap(RoomAndSlot::inRoom).map(Room::id)),
                entry("slot", at.map(known -> known.slot())));
    }
}
