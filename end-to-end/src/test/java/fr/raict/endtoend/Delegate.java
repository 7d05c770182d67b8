package fr.raict.endtoend;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

/** Registers people of an authority, by the API. */
record Delegate(Api api, String account, String authority) {

    /** Chooses the authority; choosing it again changes nothing. */
    static Delegate of(Api api, String account, String authority) {
        api.post(account, "/api/registration/my-mandates", Map.of("authority", authority));
        return new Delegate(api, account, authority);
    }

    /** All of them or nobody. */
    Api.Answer registerTogether(String workshop, String... emails) {
        return api.call(account, "POST", "/api/registration/workshops/" + workshop + "/registrations",
                Map.of("authority", authority, "people", people(emails), "together", true),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    Api.Answer register(String workshop, UUID key, String... emails) {
        return register("", workshop, key, emails);
    }

    /** @param server scheme and authority to send it to instead of the gateway; empty for the gateway */
    Api.Answer register(String server, String workshop, UUID key, String... emails) {
        return api.call(account, "POST", server + "/api/registration/workshops/" + workshop + "/registrations",
                Map.of("authority", authority, "people", people(emails)), Map.of("Idempotency-Key", key.toString()));
    }

    private static List<Map<String, String>> people(String... emails) {
        return List.of(emails).stream().map(email -> Map.of("givenName", "Camille", "familyName", familyName(email),
                "email", email, "language", "fr")).toList();
    }

    /** Tells people apart by their address. */
    static String familyName(String email) {
        return "Essai " + inLetters(email.substring(0, email.indexOf('@')));
    }

    /** As no name has so many digits. */
    static String inLetters(String text) {
        return text.chars()
                .map(character -> Character.isDigit(character) ? 'g' + Character.digit(character, 10) : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** As a client does that got no answer: the same request again, under the same key, until it is answered. */
    Api.Answer insist(String server, String workshop, String email) {
        var key = UUID.randomUUID();
        return Awaitility.await().atMost(ofSeconds(150)).pollInterval(ofMillis(200)).ignoreExceptions()
                .until(() -> register(server, workshop, key, email),
                        answer -> answer.status() == 201 || answer.status() == 200);
    }
}
