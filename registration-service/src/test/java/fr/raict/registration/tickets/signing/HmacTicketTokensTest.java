package fr.raict.registration.tickets.signing;

import java.util.Base64;
import java.util.UUID;
import java.util.random.RandomGenerator;

import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.testsupport.properties.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

import static fr.raict.testsupport.properties.Generator.anyOf;
import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Generator.text;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HmacTicketTokensTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final Ticket TICKET = new Ticket(UUID.fromString("0193a000-0000-7000-8000-000000000002"),
            UUID.fromString("0193a000-0000-7000-8000-000000000009"), null);
    private static final Ticket DELEGATES = new Ticket(TICKET.workshop(), TICKET.registration(),
            UUID.fromString("0193a000-0000-7000-8000-000000000010"));

    private final HmacTicketTokens tokens = new HmacTicketTokens(KEY);

    @Test
    void readsWhatItMade() {
        var token = tokens.tokenOf(TICKET);

        assertThat(token).hasSizeBetween(64, 65).matches("[A-Za-z0-9_-]+");
        assertThat(tokens.read(token)).contains(TICKET);
        assertThat(tokens.tokenOf(DELEGATES)).hasSizeBetween(88, 89).matches("[A-Za-z0-9_-]+");
        assertThat(tokens.read(tokens.tokenOf(DELEGATES))).contains(DELEGATES);
    }

    @Test
    void makesTokensThatEndInALetterOrDigitAndReadsThoseThatDidNot() {
        forAll(tickets(), ticket -> {
            var token = tokens.tokenOf(ticket);

            assertThat(token).matches(".*[A-Za-z0-9]");
            assertThat(tokens.read(token)).contains(ticket);
            assertThat(tokens.read(token.substring(0, token.length() / 4 * 4))).contains(ticket);
            assertThat(tokens.read(token + "0")).isEmpty();
        });
    }

    private static Generator<Ticket> tickets() {
        return random -> new Ticket(anyId(random), anyId(random), random.nextBoolean() ? anyId(random) : null);
    }

    private static UUID anyId(RandomGenerator random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    @Test
    void refusesATokenInWhichAnyBitWasChanged() {
        refusesAnyChangeOf(tokens.tokenOf(TICKET));
        refusesAnyChangeOf(tokens.tokenOf(DELEGATES));
    }

    private void refusesAnyChangeOf(String token) {
        var bytes = Base64.getUrlDecoder().decode(token.substring(0, token.length() / 4 * 4));
        for (var bit = 0; bit < bytes.length * 8; bit++) {
            var changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(tokens.read(Base64.getUrlEncoder().withoutPadding().encodeToString(changed))).isEmpty();
        }
    }

    @Test
    void refusesATokenMadeWithAnotherKey() {
        var other = new byte[32];
        other[0] = 1;

        assertThat(new HmacTicketTokens(Base64.getEncoder().encodeToString(other)).read(tokens.tokenOf(TICKET)))
                .isEmpty();
    }

    @Test
    void refusesAnythingElse() {
        var nearlyTokens = text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=", 64, 64);

        forAll(anyOf(anyText(), nearlyTokens), text -> assertThat(tokens.read(text)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "dG9vIHNob3J0", "not base64!"})
    void doesNotStartWithoutAProperKey(String key) {
        assertThatThrownBy(() -> new HmacTicketTokens(key)).isInstanceOf(FailureAnalyzedException.class);
    }
}
