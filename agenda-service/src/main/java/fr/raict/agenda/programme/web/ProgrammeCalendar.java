package fr.raict.agenda.programme.web;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.agenda.editions.domain.EditionDetails;
import fr.raict.agenda.workshops.application.ShownWorkshop;
import fr.raict.agenda.workshops.domain.RoomAndSlot;
import fr.raict.agenda.workshops.domain.WorkshopSnapshot;
import fr.raict.platform.calendar.CalendarText;
import fr.raict.platform.calendar.ZoneDefinitions;
import fr.raict.values.EmailAddress;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
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
 * Writes workshops as an iCalendar object (RFC 5545). The same workshops give the same text, as the stamp of an entry
 * is the time of its last change, so that a calendar that polls is told when nothing is new.
 */
@Component
class ProgrammeCalendar {

    private static final String PRODUCT = "-//RAICT//Agenda//FR";
    private static final String REMOTE = "À distance";

    private final ZoneDefinitions zones = new ZoneDefinitions();
    private final String publicUrl;

    ProgrammeCalendar(@Value("${raict.public-url}") String publicUrl) { this.publicUrl = publicUrl; }

    String of(EditionDetails edition, List<ShownWorkshop> workshops) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT)).add(ImmutableVersion.VERSION_2_0).add(ImmutableMethod.PUBLISH)
                .add(new Name(edition.name()));
        var zone = zone(edition, calendar);
        for (var shown : workshops) {
            var workshop = shown.workshop();
            workshop.roomAndSlot().ifPresent(at -> calendar.add(entry(workshop, at, edition, zone)));
        }
        return CalendarText.toSend(calendar.toString());
    }

    /** The edition's zone with its description in the calendar, or UTC should iCalendar's list not have it. */
    private ZoneId zone(EditionDetails edition, Calendar calendar) {
        var known = zones.current(edition.timeZone(), edition.firstDay().atStartOfDay(edition.timeZone()).toInstant());
        known.ifPresent(calendar::add);
        return known.isPresent() ? edition.timeZone() : ZoneOffset.UTC;
    }

    private VEvent entry(WorkshopSnapshot workshop, RoomAndSlot at, EditionDetails edition, ZoneId zone) {
        var entry = new VEvent(false);
        entry.add(new Uid(workshop.id() + "@raict")).add(new DtStamp(workshop.changedAt()))
                .add(new LastModified(workshop.changedAt())).add(new Sequence(sequence(workshop)))
                .add(new DtStart<>(time(at.slot().startsAt(), zone))).add(new DtEnd<>(time(at.slot().endsAt(), zone)))
                .add(new Summary(workshop.details().title())).add(new Description(description(workshop)))
                .add(new Location(location(workshop, at, edition)))
                .add(new Url(URI.create(publicUrl + "/ateliers/" + workshop.id())))
                .add(workshop.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        EmailAddress.find(edition.contactEmail()).map(address -> organizer(edition, address)).ifPresent(entry::add);
        return entry;
    }

    /** Everybody reads this calendar, so the link of a remote workshop is not in it. */
    private static String location(WorkshopSnapshot workshop, RoomAndSlot at, EditionDetails edition) {
        return workshop.details().isRemote() ? REMOTE
                : at.inRoom().map(room -> room.name() + ", " + edition.venue()).orElse(edition.venue());
    }

    /** A cancellation is the last change, and the one that nobody may miss (RFC 5546 §3.2.5). */
    private static int sequence(WorkshopSnapshot workshop) {
        return workshop.calendarSequence() + (workshop.isCancelled() ? 1 : 0);
    }

    /** Who publishes an entry must be named (RFC 5546 §3.2.1). */
    private static Property organizer(EditionDetails edition, EmailAddress address) {
        // In quotes of ours, as the library takes the outer ones off.
        return new Organizer(address.mailto()).add(new Cn('"' + edition.name() + '"'));
    }

    private static Temporal time(Instant instant, ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? instant : instant.atZone(zone);
    }

    private static String description(WorkshopSnapshot workshop) {
        var details = workshop.details();
        return Stream.of(workshop.cancellationReason().orElse(""), details.summary(), details.objectives())
                .filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
