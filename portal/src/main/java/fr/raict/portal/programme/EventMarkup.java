package fr.raict.portal.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.raict.portal.PortalSettings;
import fr.raict.portal.services.agenda.EditionInBrief;
import fr.raict.portal.services.agenda.Slot;
import fr.raict.portal.services.agenda.Workshop;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A workshop as a schema.org Event in JSON-LD, for search engines and calendars. */
@Component
class EventMarkup {
    private static final String SCHEMA = "https://schema.org/";

    private final JsonMapper json;
    private final PortalSettings settings;

    EventMarkup(JsonMapper json, PortalSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    /** Safe inside a script element: no character of it can end one. */
    String of(Workshop workshop, EditionInBrief edition) {
        return json.writeValueAsString(event(workshop, edition))
                .replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private Map<String, Object> event(Workshop workshop, EditionInBrief edition) {
        var event = new LinkedHashMap<String, Object>();
        event.put("@context", SCHEMA);
        event.put("@type", "Event");
        event.put("name", workshop.title());
        event.put("description", workshop.summary());
        event.put("url", page(workshop));
        if (workshop.slot() != null) {
            event.putAll(when(workshop.slot(), edition));
        }
        event.put("eventStatus", SCHEMA + (workshop.isCancelled() ? "EventCancelled" : "EventScheduled"));
        event.put("eventAttendanceMode", SCHEMA + attendance(workshop.mode()));
        event.put("inLanguage", workshop.languages());
        event.put("maximumAttendeeCapacity", workshop.capacity());
        event.put("location", location(workshop, edition));
        event.put("superEvent", Map.of("@type", "Event", "name", edition.name()));
        event.put("performer", workshop.experts().stream().map(EventMarkup::person).toList());
        return event;
    }

    private static Map<String, Object> when(Slot slot, EditionInBrief edition) {
        return Map.of(
                "startDate", slot.startsAt().atZone(edition.timeZone()).toOffsetDateTime().toString(),
                "endDate", slot.endsAt().atZone(edition.timeZone()).toOffsetDateTime().toString());
    }

    private Object location(Workshop workshop, EditionInBrief edition) {
        return switch (workshop.mode()) {
            case ON_SITE -> place(edition);
            case REMOTE -> online(workshop);
            case HYBRID -> List.of(place(edition), online(workshop));
        };
    }

    /** The public page, as the link itself is only for those who take part. */
    private Map<String, Object> online(Workshop workshop) {
        return Map.of("@type", "VirtualLocation", "url", page(workshop));
    }

    private String page(Workshop workshop) {
        return settings.publicUrl().resolve("/ateliers/" + workshop.id()).toString();
    }

    private static Map<String, Object> place(EditionInBrief edition) {
        var place = new LinkedHashMap<String, Object>(Map.of("@type", "Place", "name", edition.venue()));
        if (edition.address() != null) {
            place.put("address", edition.address());
        }
        return place;
    }

    private static Map<String, Object> person(Workshop.Speaker speaker) {
        return Map.of("@type", "Person", "name", speaker.name());
    }

    private static String attendance(Workshop.Mode mode) {
        return switch (mode) {
            case ON_SITE -> "OfflineEventAttendanceMode";
            case REMOTE -> "OnlineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
        };
    }
}
