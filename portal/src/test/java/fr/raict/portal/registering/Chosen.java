package fr.raict.portal.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.raict.portal.StubServices;

/** The fields of a choice of sessions, as its form sends them. */
final class Chosen {
    static final String ADDRESS = "/editions/" + StubServices.EDITION + "/inscription";
    static final String KEY = "0d5f3c9e-8a64-4c58-9f5e-1a2b3c4d5e6f";

    private final List<String> fields = new ArrayList<>(List.of("key", KEY, "authority", "COMMUNE-93066"));
    private int people;

    static Chosen form() {
        return new Chosen();
    }

    /** The numbers are those of the stubs' workshops. */
    Chosen person(String givenName, String familyName, String email, int... workshops) {
        var at = "people[" + people++ + "].";
        with(at + "givenName", givenName).with(at + "familyName", familyName).with(at + "email", email)
                .with(at + "jobTitle", "").with(at + "language", "fr");
        for (int workshop : workshops) {
            with(at + "workshops", StubServices.workshop(workshop).toString());
        }
        return this;
    }

    Chosen sofia(int... workshops) {
        return person("Sofia", "Moreau", "sofia@example.org", workshops);
    }

    Chosen karim(int... workshops) {
        return person("Karim", "Benali", "karim@example.org", workshops);
    }

    Chosen with(String field, Object value) {
        fields.addAll(List.of(field, value.toString()));
        return this;
    }

    String[] to(String action) {
        return with("action", action).fields();
    }

    String[] fields() {
        return fields.toArray(String[]::new);
    }

    static UUID workshop(int number) {
        return StubServices.workshop(number);
    }
}
