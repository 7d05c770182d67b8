package fr.raict.agenda.workshops.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import fr.raict.agenda.versions.FieldHistory;
import fr.raict.agenda.workshops.domain.AttendanceMode;
import fr.raict.agenda.workshops.domain.SessionLanguage;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.agenda.workshops.domain.WorkshopContent;
import fr.raict.agenda.workshops.domain.WorkshopFormat;
import fr.raict.platform.outbox.AggregateDocument;
import fr.raict.platform.outbox.OutboxEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import static java.util.Map.entry;

/**
 * A workshop as stored.
 *
 * @param eventSequence events raised so far
 */
@Document(WorkshopDocument.COLLECTION)
record WorkshopDocument(@Id UUID id, @Version long version, @Indexed UUID edition, String title, String summary,
        String objectives, WorkshopFormat format, List<SessionLanguage> languages, AttendanceMode mode, int capacity,
        String community, List<Integer> sdgs, StageFields stage, int calendarSequence, Instant changedAt,
        long eventSequence, FieldHistory history,
        List<OutboxEntry> outbox) implements AggregateDocument<WorkshopDocument> {

    static final String COLLECTION = "workshops";

    static WorkshopDocument of(Workshop workshop, long eventSequence, FieldHistory history, List<OutboxEntry> outbox) {
        var content = workshop.content();
        return new WorkshopDocument(workshop.id(), workshop.version(), workshop.edition(), content.title(),
                content.summary(), content.objectives(), content.format(), List.copyOf(content.languages()),
                content.mode(), content.capacity(), content.community(), List.copyOf(content.sdgs()),
                StageFields.of(workshop.stage()), workshop.calendarSequence(), workshop.changedAt(), eventSequence,
                history, outbox);
    }

    /** The document that replaces this one. */
    WorkshopDocument next(Workshop workshop, long sequence) {
        var next = of(workshop, sequence, history, outbox);
        return of(workshop, sequence, history.advance(fields(), next.fields(), version + 1), outbox);
    }

    Workshop toWorkshop() {
        var content = new WorkshopContent(title, summary, objectives, format, Set.copyOf(languages), mode, capacity,
                community, new TreeSet<>(sdgs));
        return new Workshop(id, version, edition, content, stage.toStage(), calendarSequence, changedAt);
    }

    /** What a client sees of it, by the names that the API gives. */
    private Map<String, Object> fields() {
        var place = Optional.ofNullable(stage.place());
        return Map.ofEntries(entry("title", title), entry("summary", summary), entry("objectives", objectives),
                entry("format", format), entry("languages", languages), entry("mode", mode),
                entry("capacity", capacity), entry("community", community), entry("sdgs", sdgs),
                entry("status", stage.status()), entry("room", place.map(known -> known.room().id())),
                entry("slot", place.map(known -> known.slot())));
    }

    @Override
    public WorkshopDocument withOutbox(List<OutboxEntry> entries) {
        return new WorkshopDocument(id, version, edition, title, summary, objectives, format, languages, mode, capacity,
                community, sdgs, stage, calendarSequence, changedAt, eventSequence, history, entries);
    }
}
