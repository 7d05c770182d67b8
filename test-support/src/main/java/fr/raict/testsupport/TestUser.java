package fr.raict.testsupport;

import java.util.List;
import java.util.UUID;

/** Somebody with an account; the constants are the demonstration's users. */
public record TestUser(UUID id, String username, String givenName, String familyName, String email,
        List<String> roles) {
    public static final TestUser ORGANISER = new TestUser(UUID.fromString("0a000000-0000-4000-8000-000000000001"),
            "organisateur", "Claire", "Martin", "organisatrice@example.org", List.of("organiser"));
    public static final TestUser DELEGATE = new TestUser(UUID.fromString("0a000000-0000-4000-8000-000000000002"),
            "delegue", "Karim", "Benali", "delegue@example.org", List.of("delegate"));
    public static final TestUser DELEGATE_2 = new TestUser(UUID.fromString("0a000000-0000-4000-8000-000000000003"),
            "delegue2", "Anne", "Le Goff", "delegue2@example.org", List.of("delegate"));
    public static final TestUser CHECK_IN = new TestUser(UUID.fromString("0a000000-0000-4000-8000-000000000004"),
            "accueil", "Louis", "Petit", "accueil@example.org", List.of("checkin"));

    /** The account of another system, which Keycloak gives what every new account gets as well. */
    public static final TestUser READER = new TestUser(UUID.fromString("0a000000-0000-4000-8000-000000000005"),
            "service-account-lecture", "", "", "", List.of("reader", "delegate"));

    /** Somebody nobody has met before, so that what other tests left is not theirs. */
    public static TestUser someDelegate() {
        var id = UUID.randomUUID();
        var username = "delegue-" + id.toString().substring(0, 8);
        return new TestUser(id, username, "Dominique", "Durand", username + "@example.org", List.of("delegate"));
    }
}
