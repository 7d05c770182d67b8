package fr.raict.agenda.invitations.domain;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTokenTest {

    private final AnswerToken token = new AnswerToken(UUID.randomUUID(), LinkSecret.random());

    @Test
    void leadsBackToItsInvitationAndSecret() {
        assertThat(AnswerToken.parse(token.text())).contains(token);
    }

    @Test
    void fitsInAUrlAsItIs() {
        assertThat(token.text()).matches("[A-Za-z0-9_.-]{55}");
    }

    @Test
    void endsInALetterOrDigitSoThatNoMailProgramCutsIt() {
        for (int i = 0; i < 2_000; i++) {
            var drawn = new AnswerToken(UUID.randomUUID(), LinkSecret.random());
            assertThat(drawn.text()).matches(".*[A-Za-z0-9]");
        }
    }

    @Test
    void readsTheLinksThatEndedInAnythingElse() {
        var sent = new AnswerToken(UUID.randomUUID(), new LinkSecret("A".repeat(31) + "-"));

        assertThat(AnswerToken.parse(sent.text())).contains(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "abc", "AAAAAAAAAAAAAAAAAAAAAA.short",
            "AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "A+AAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void isNothingElseThanItsOwnForm(String text) {
        assertThat(AnswerToken.parse(text)).isEmpty();
    }

    @Test
    void aSecretMatchesOnlyItsOwnHashAndHidesItself() {
        var secret = token.secret();
        var link = new AnswerLinks.Link(secret.hash(), Instant.EPOCH);

        assertThat(link.isOf(secret)).isTrue();
        assertThat(link.isOf(LinkSecret.random())).isFalse();
        assertThat(token.toString()).doesNotContain(secret.value());
    }
}
