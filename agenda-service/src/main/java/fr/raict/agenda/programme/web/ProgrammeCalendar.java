package fr.raict.agenda.programme.web;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.agenda.editions.application.EditionSheet;
import fr.raict.agenda.programme.application.ShowProgramme.Programme;
import fr.raict.agenda.workshops.application.WorkshopSheet;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes workshops as an iCalendar object (RFC 5545). The same workshops give the same text, as the stamp of an entry is
 * the time of its last change, so that a calendar that polls is told when nothing is new.
 */
@Component
class ProgrammeCalendar {

    private static final String PRODUCT = "-//RAICT//Agenda//FR";

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
    private final String publicUrl;

    ProgrammeCalendar(@Value("${raict.public-url}") String publicUrl) { this.publicUrl = publicUrl; }

    String of(Programme programme) {
        var edition = programme.edition();
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT)).add(ImmutableVersion.VERSION_2_0).add(ImmutableMethod.PUBLISH)
                .add(new Name(edition.name()));
        var zone = zone(edition, calendar);
        programme.workshops().forEach(workshop -> entry(workshop.sheet(), edition, zone, calendar));
        return calendar.toString();
    }

    /** The edition's zone with its description in the calendar, or UTC should iCalendar's list not have it. */
    private ZoneId zone(EditionSheet edition, Calendar calendar) {
        var known = zones.getTimeZone(edition.timeZone().getId());
        if (known == null) return ZoneOffset.UTC;
        calendar.add(known.getVTimeZone());
        return edition.timeZone();
    }

    private void entry(WorkshopSheet workshop, EditionSheet edition, ZoneId zone, Calendar calendar) {
        var place = workshop.place();
        if (place == null) return;
        var entry = new VEvent(false);
        entry.add(new Uid(workshop.id() + "@raict")).add(new DtStamp(workshop.changedAt()))
                .add(new LastModified(workshop.changedAt())).add(new Sequence(workshop.calendarSequence()))
                .add(new DtStart<>(time(place.startsAt(), zone))).add(new DtEnd<>(time(place.endsAt(), zone)))
                .add(new Summary(workshop.title())).add(new Description(description(workshop)))
                .add(new Location(place.roomName() + ", " + edition.venue()))
                .add(new Url(URI.create(publicUrl + "/ateliers/" + workshop.id())))
                .add(workshop.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        calendar.add(entry);
    }

    private static Temporal time(Instant instant, ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? instant : instant.atZone(zone);
    }

    private static String description(WorkshopSheet workshop) {
        return Stream.of(workshop.cancellationReason(), workshop.summary(), workshop.objectives())
                .filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
