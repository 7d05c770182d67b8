package fr.raict.notification.mails.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

import fr.raict.notification.mails.application.Calendars;
import fr.raict.notification.mails.domain.CalendarEntry;
import fr.raict.notification.mails.domain.RoomAndTime;
import fr.raict.notification.mails.domain.Workshop;
import fr.raict.platform.text.CalendarText;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
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
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Writes entries that Outlook, Gmail and Apple Mail take over: one event, its time zone, one METHOD (RFC 5546). */
@Component
class Ical4jCalendars implements Calendars {
    private final ZoneDefinitions zones = new ZoneDefinitions();

    @Override
    public String write(CalendarEntry entry, People people, Wording wording) {
        var zone = ZoneId.of(entry.workshop().zone());
        var definition = zones.current(zone, entry.roomAndTime().startsAt());
        var event = event(entry, people, wording.location(), definition.isPresent() ? zone : ZoneOffset.UTC);
        event.add(new Description(wording.description()));
        event.add(new Url(wording.page()));
        if (wording.conference() != null) {
            event.add(conference(wording.conference()));
        }
        var calendar = new Calendar();
        calendar.add(new ProdId("-//RAICT//Notification 1.0//" + entry.language().tag().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method(entry.method()));
        definition.ifPresent(calendar::add);
        calendar.add(event);
        return text(calendar);
    }

    private static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text); // the tests validate what this class writes
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CalendarText.toSend(text.toString());
    }

    private static VEvent event(CalendarEntry entry, People people, String location, ZoneId zone) {
        var workshop = entry.workshop();
        var roomAndTime = entry.roomAndTime();
        var event = new VEvent(false);
        event.add(new Uid(workshop.id() + "@raict"));
        event.add(new DtStamp(entry.stamp()));
        addTimes(event, roomAndTime, zone);
        event.add(new Sequence(workshop.calendarSequence()));
        event.add(new Summary(workshop.title()));
        event.add(new Location(location));
        event.add(organizer(people, workshop));
        if (entry.status() != null) {
            event.add(status(entry.status()));
        }
        if (entry.attendee() != null) {
            event.add(attendee(people, entry.attendee()));
        }
        return event;
    }

    /** A zone that calendar programs would not know is told in UTC: the same moment, on other clocks. */
    private static void addTimes(VEvent event, RoomAndTime roomAndTime, ZoneId zone) {
        if (zone.equals(ZoneOffset.UTC)) {
            event.add(new DtStart<>(roomAndTime.startsAt()));
            event.add(new DtEnd<>(roomAndTime.endsAt()));
        } else {
            event.add(new DtStart<>(roomAndTime.startsAt().atZone(zone)));
            event.add(new DtEnd<>(roomAndTime.endsAt().atZone(zone)));
        }
    }

    private static Organizer organizer(People people, Workshop workshop) {
        var organizer = new Organizer(people.organiser());
        return organizer.add(name(workshop.edition()));
    }

    /** RSVP is off: the answer comes by the personal link, not by a calendar's reply to the organiser's mailbox. */
    private static Attendee attendee(People people, CalendarEntry.Attendee asked) {
        var attendee = new Attendee(people.reader());
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

    private static Method method(CalendarEntry.Method method) {
        return switch (method) {
            case REQUEST -> ImmutableMethod.REQUEST;
            case PUBLISH -> ImmutableMethod.PUBLISH;
            case CANCEL -> ImmutableMethod.CANCEL;
        };
    }

    private static Status status(CalendarEntry.Status status) {
        return switch (status) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
