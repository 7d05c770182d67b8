package fr.raict.registration.exports.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.registration.authorities.domain.Department;
import fr.raict.registration.exports.domain.Cell;
import fr.raict.registration.lists.application.ListRegistrations.Filter;
import fr.raict.registration.lists.application.ListedRegistration;
import fr.raict.registration.lists.application.ReadRegistrations;
import fr.raict.registration.lists.application.ReadRegistrations.Reading;
import fr.raict.registration.profiles.application.AuthorityProfiles;
import fr.raict.registration.profiles.domain.Region;
import fr.raict.registration.questions.application.ViewQuestions;
import fr.raict.registration.seating.application.KnownEditions;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Workshop;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes a table of the registrations of an edition or a workshop, narrowed as their lists are. */
@Service
public class ExportRegistrations {

    private static final List<String> COLUMNS = List.of("session", "start", "givenName", "familyName", "email",
            "jobTitle", "language", "authority", "code", "kind", "department", "region", "size", "state",
            "registeredAt");

    private final ReadRegistrations readRegistrations;
    private final KnownEditions editions;
    private final ViewQuestions viewQuestions;
    private final AuthorityProfiles profiles;
    private final FileTexts texts;
    private final FileNames names;

    ExportRegistrations(ReadRegistrations readRegistrations, KnownEditions editions, ViewQuestions viewQuestions,
            AuthorityProfiles profiles, FileTexts texts, FileNames names) {
        this.readRegistrations = readRegistrations;
        this.editions = editions;
        this.viewQuestions = viewQuestions;
        this.profiles = profiles;
        this.texts = texts;
        this.names = names;
    }

    public ExportedTable ofEdition(UUID edition, Filter filter, Locale language) {
        return table(readRegistrations.ofEdition(edition, filter), List.of(), language);
    }

    /** Refused when there is no such workshop. */
    public ExportedTable ofWorkshop(UUID workshop, Filter filter, Locale language) {
        return table(readRegistrations.ofWorkshop(workshop, filter), List.of(workshop), language);
    }

    private ExportedTable table(Reading reading, List<UUID> workshops, Locale language) {
        var zone = editions.zoneOf(reading.edition());
        var answers = new AnswerColumns(viewQuestions.of(reading.edition().value(), workshops), reading.workshops(),
                texts.of("column.otherAnswers", language), language);
        var headings = Stream.concat(COLUMNS.stream().map(column -> texts.of("column." + column, language)),
                answers.headings().stream()).toList();
        return new ExportedTable(name(reading, zone, language), headings, consumer -> reading.rows().each(row -> {
            var line = new ArrayList<>(cells(row, reading.workshops().get(row.workshop()), zone, language));
            line.addAll(answers.cells(row.person().answers()));
            consumer.accept(line);
        }));
    }

    private String name(Reading reading, ZoneId zone, Locale language) {
        var subject = reading.workshop().map(Workshop::title)
                .or(() -> editions.find(reading.edition()).map(Edition::name)).orElse("RAICT");
        return names.of(subject, texts.of("file.registrations", language), zone);
    }

    private List<Cell> cells(ListedRegistration row, @Nullable Workshop workshop, ZoneId zone, Locale language) {
        var registration = row.registration();
        var person = row.person();
        var profile = profiles.of(registration.authority().code());
        return List.of(Cell.of(workshop == null ? "" : workshop.title()), Cell.of(start(workshop), zone),
                Cell.of(person.givenName()), Cell.of(person.familyName()), Cell.of(person.email()),
                Cell.of(person.jobTitle()), Cell.of(person.language()), Cell.of(registration.authority().name()),
                Cell.of(registration.authority().code()), Cell.of(texts.of(profile.kind(), language)),
                Cell.of(inWords(profile.department())),
                Cell.of(profile.region() == Region.NONE ? "" : texts.of(profile.region(), language)),
                Cell.of(texts.of(profile.size(), language)), Cell.of(texts.of(registration.state(), language)),
                Cell.of(registration.registeredAt(), zone));
    }

    private static @Nullable Instant start(@Nullable Workshop workshop) {
        return workshop == null ? null : workshop.placed().map(Placement::startsAt).orElse(null);
    }

    private static String inWords(@Nullable Department department) {
        return department == null ? "" : department.code() + " " + department.name();
    }
}
