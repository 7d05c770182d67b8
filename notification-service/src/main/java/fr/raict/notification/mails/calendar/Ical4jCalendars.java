package fr.raict.notification.mails.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fr.raict.notification.mails.application.Calendars;
import fr.raict.notification.mails.domain.CalendarEntry;
import fr.raict.platform.text.CalendarText;
import fr.raict.values.EmailAddress;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Feature;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Writes entries that Outlook, Gmail and Apple Mail take over: their events and time zones, one METHOD (RFC 5546). */
@Component
class Ical4jCalendars implements Calendars {
    private final ZoneDefinitions zones = new ZoneDefinitions();

    @Override
    public String write(List<WordedEntry> entries, EmailAddress organiser, EmailAddress reader) {
        var first = entries.getFirst().entry();
        var calendar = new Calendar();
        calendar.add(new ProdId("-//RAICT//Notification 1.0//" + first.language().tag().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(first.method().name()));
        var definitions = definitions(entries);
        definitions.values().forEach(calendar::add);
        for (var worded : entries) {
            var zone = zone(worded.entry());
            calendar.add(event(worded, organiser, reader, definitions.containsKey(zone) ? zone : ZoneOffset.UTC));
        }
        return CalendarText.toSend(calendar.toString());
    }

    /** Of the zones that calendar programs know. */
    private Map<ZoneId, VTimeZone> definitions(List<WordedEntry> entries) {
        var definitions = new LinkedHashMap<ZoneId, VTimeZone>();
        for (var worded : entries) {
            var entry = worded.entry();
            zones.current(zone(entry), entry.roomAndTime().startsAt())
                    .ifPresent(definition -> definitions.putIfAbsent(zone(entry), definition));
        }
        return definitions;
    }

    private static ZoneId zone(CalendarEntry entry) {
        return ZoneId.of(entry.workshop().zone());
    }

    private static VEvent event(WordedEntry worded, EmailAddress organiser, EmailAddress reader, ZoneId zone) {
        var wording = worded.wording();
        var event = event(worded.entry(), organiser, reader, wording.location(), zone);
        event.add(new Description(wording.description()));
        event.add(new Url(wording.page()));
        if (wording.conference() != null) {
            event.add(conference(wording.conference()));
        }
        return event;
    }

    private static VEvent event(CalendarEntry entry, EmailAddress organiser, EmailAddress reader, String location,
            ZoneId zone) {
        var workshop = entry.workshop();
        var roomAndTime = entry.roomAndTime();
        var event = new VEvent(false);
        event.add(new Uid(workshop.id() + "@raict"));
        event.add(new DtStamp(entry.stamp()));
        event.add(new DtStart<>(told(roomAndTime.startsAt(), zone)));
        event.add(new DtEnd<>(told(roomAndTime.endsAt(), zone)));
        event.add(new Sequence(workshop.calendarSequence()));
        event.add(new Summary(workshop.title()));
        event.add(new Location(location));
        event.add(new Organizer(organiser.mailto()).add(name(workshop.edition())));
        if (entry.status() != null) {
            event.add(new Status(entry.status().name()));
        }
        if (entry.attendee() != null) {
            event.add(attendee(reader, entry.attendee()));
        }
        return event;
    }

    /** A zone that calendar programs would not know is told in UTC: the same moment, on other clocks. */
    private static Temporal told(Instant moment, ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? moment : moment.atZone(zone);
    }

    /** RSVP is off: the answer comes by the personal link, not by a calendar's reply to the organiser's mailbox. */
    private static Attendee attendee(EmailAddress reader, CalendarEntry.Attendee asked) {
        var attendee = new Attendee(reader.mailto());
        attendee.add(name(asked.name()));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(Rsvp.FALSE);
        return attendee.add(switch (asked.participation()) {
            case UNANSWERED -> PartStat.NEEDS_ACTION;
            case ACCEPTED -> PartStat.ACCEPTED;
            case DECLINED -> PartStat.DECLINED;
        });
    }

    /** RFC 7986 §5.11. Programs that do not know it yet find the link in the description. */
    private static Conference conference(URI link) {
        var conference = new Conference(link.toString());
        conference.add(Value.URI);
        return conference.add(new Feature(Feature.Value.AUDIO, Feature.Value.VIDEO));
    }

    /** In quotes of ours, as the library takes the outer ones off. */
    private static Cn name(String name) {
        return new Cn('"' + name + '"');
    }
}
