package fr.raict.agenda.editions.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.agenda.editions.domain.Edition;
import fr.raict.agenda.editions.domain.EditionDetails;
import fr.raict.agenda.editions.domain.EditionStatus;
import fr.raict.agenda.editions.domain.RegistrationWindow;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.platform.aggregates.EditedDocument;
import fr.raict.platform.aggregates.Trail;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;

import static java.util.Map.entry;

/** An edition as stored. Days and zone are texts: what MongoDB calls a date is an instant. */
@Document("editions")
record EditionDocument(@Id UUID id, @Version long version, String name, String firstDay, String lastDay, String venue,
        String address, String timeZone, Instant registrationOpensAt, Instant registrationClosesAt, String contactEmail,
        EditionStatus status, List<Room> rooms, List<TimeSlot> slots,
        @Unwrapped(onEmpty = OnEmpty.USE_EMPTY) Trail trail) implements EditedDocument<Edition, EditionDocument> {

    static EditionDocument of(Edition edition) {
        var details = edition.details();
        return new EditionDocument(edition.id(), edition.version(), details.name(), details.firstDay().toString(),
                details.lastDay().toString(), details.venue(), details.address(), details.timeZone().getId(),
                details.registration().opensAt(), details.registration().closesAt(), details.contactEmail(),
                edition.status(), edition.rooms(), edition.slots(), Trail.NONE);
    }

    @Override
    public Edition toAggregate() {
        var details = new EditionDetails(name, LocalDate.parse(firstDay), LocalDate.parse(lastDay), venue, address,
                ZoneId.of(timeZone), new RegistrationWindow(registrationOpensAt, registrationClosesAt), contactEmail);
        return new Edition(id, version, details, status, rooms, slots);
    }

    @Override
    public EditionDocument with(Trail other) {
        return new EditionDocument(id, version, name, firstDay, lastDay, venue, address, timeZone, registrationOpensAt,
                registrationClosesAt, contactEmail, status, rooms, slots, other);
    }

    @Override
    public Map<String, Object> fields() {
        return Map.ofEntries(entry("name", name), entry("firstDay", firstDay), entry("lastDay", lastDay),
                entry("venue", venue), entry("address", address), entry("timeZone", timeZone),
                entry("registrationOpensAt", registrationOpensAt), entry("registrationClosesAt", registrationClosesAt),
                entry("contactEmail", contactEmail), entry("status", status), entry("rooms", rooms),
                entry("slots", slots));
    }
}
