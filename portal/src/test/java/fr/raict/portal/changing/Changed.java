package fr.raict.portal.changing;

import java.util.ArrayList;
import java.util.List;

import fr.raict.portal.StubServices;

/** The fields of a change of Karim Benali's registrations, as its form sends them. */
final class Changed {
    static final String KARIM = "/mon-espace/personnes/%s/%s".formatted(StubServices.WORKSHOP,
            StubServices.registration(1));
    static final String KEY = "0d5f3c9e-8a64-4c58-9f5e-1a2b3c4d5e6f";
    static final String SEATS = """
            [{"workshop": "%s", "registration": "%s"}, {"workshop": "%s", "registration": "%s"}]"""
            .formatted(StubServices.workshop(2), StubServices.registration(1), StubServices.workshop(7),
                    StubServices.registration(12));

    private final List<String> fields = new ArrayList<>(List.of("key", KEY, "edition", StubServices.EDITION.toString(),
            "authority", "COMMUNE-93066"));

    private Changed() {}

    static Changed form() {
        return new Changed().with("registrations[0].workshop", StubServices.workshop(2))
                .with("registrations[0].registration", StubServices.registration(1))
                .with("registrations[1].workshop", StubServices.workshop(7))
                .with("registrations[1].registration", StubServices.registration(12));
    }

    Changed person(String givenName, String familyName, String email) {
        return with("person.givenName", givenName).with("person.familyName", familyName).with("person.email", email)
                .with("person.jobTitle", "").with("person.language", "fr");
    }

    Changed sofia() {
        return person("Sofia", "Moreau", "sofia@example.org");
    }

    Changed with(String field, Object value) {
        fields.addAll(List.of(field, value.toString()));
        return this;
    }

    String[] to(String action) {
        return with("action", action).fields();
    }

    String[] fields() {
        return fields.toArray(String[]::new);
    }
}
