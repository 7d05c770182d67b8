package fr.raict.registration.seating.persistence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import fr.raict.registration.seating.application.ListedRegistration;
import fr.raict.registration.seating.application.Person;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.bson.Document;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

/**
 * The form of a registration in the store, of less than 2 kB. It is written before the seat with who it is for, and after
 * it with what lists need; as long as that is missing, no list finds it.
 */
final class RegistrationRow {

    static final String COLLECTION = "registrations";

    static final String PARTICIPANT = "participant";
    static final String PERSON = "person";
    static final String EDITION = "edition";
    static final String WORKSHOP = "workshop";
    static final String AUTHORITY = "authority";
    static final String ACCOUNT = "account";
    static final String STATE = "state";
    /** Of the seat book that last changed it. */
    static final String VERSION = "version";
    /** Puts registrations in the order in which they came in. */
    static final String ARRIVAL = "arrival";
    /** Puts registrations in the order of the programme. */
    static final String PROGRAMME = "programme";

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final Instant NOT_PLANNED = Instant.parse("9999-01-01T00:00:00Z");

    private RegistrationRow() {
    }

    /** Says who a registration is for, once: what is there already stays. */
    static UpdateOneModel<Document> told(Registration registration, Person person) {
        return new UpdateOneModel<>(eq(registration.id().value()),
                new Document("$setOnInsert", new Document(PARTICIPANT, registration.participant().value())
                        .append(PERSON, PersonDocument.write(person)).append(VERSION, 0L)),
                UPSERT);
    }

    /** Says what lists need, unless a later version of the book did: that is refused as a duplicate. */
    static UpdateOneModel<Document> listed(Workshop workshop, long version, int position, Registration registration) {
        return new UpdateOneModel<>(and(eq(registration.id().value()), lt(VERSION, version)),
                new Document("$set", fields(workshop, position, registration).append(VERSION, version)), UPSERT);
    }

    private static Document fields(Workshop workshop, int position, Registration registration) {
        return new Document(PARTICIPANT, registration.participant().value()).append(EDITION, workshop.edition().value())
                .append(WORKSHOP, workshop.id().value()).append(AUTHORITY, registration.authority().code())
                .append("authorityName", registration.authority().name()).append(ACCOUNT, registration.account())
                .append(STATE, registration.state().name()).append("registeredAt", registration.registeredAt())
                .append(ARRIVAL, "%s %05d".formatted(sortable(registration.registeredAt()), position))
                .append(PROGRAMME, programme(workshop, position));
    }

    private static String programme(Workshop workshop, int position) {
        var start = workshop.placed().map(Placement::startsAt).orElse(NOT_PLANNED);
        return "%s %s %05d".formatted(sortable(start), workshop.id(), position);
    }

    /** Always of the same length: ISO 8601 in text leaves out what is zero. */
    private static String sortable(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString() + "%03d".formatted(instant.getNano() / 1_000_000);
    }

    /** Whether a row as found says the same as the book. */
    static boolean isUpToDate(Document row, Workshop workshop, int position, Registration registration) {
        return registration.state().name().equals(row.getString(STATE))
                && programme(workshop, position).equals(row.getString(PROGRAMME));
    }

    static ListedRegistration read(Document row) {
        var registration = new Registration(new RegistrationId(row.get("_id", UUID.class)),
                new ParticipantId(row.get(PARTICIPANT, UUID.class)),
                new Authority(row.getString(AUTHORITY), row.getString("authorityName")), row.getString(ACCOUNT),
                List.of(), Registration.State.valueOf(row.getString(STATE)),
                SeatBookDocument.instant(row, "registeredAt"));
        return new ListedRegistration(new WorkshopId(row.get(WORKSHOP, UUID.class)), registration,
                PersonDocument.read(row.get(PERSON, Document.class)));
    }
}
