package fr.raict.registration.individuals.domain;

import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.registration.seating.domain.ParticipantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinkTokenTest {

    private static final ParticipantId ADA = new ParticipantId(UUID.fromString("0193a000-0000-8000-8000-00000000000a"));

    @Test
    void isReadBackFromItsText() {
        var link = LinkToken.random(ADA);

        assertThat(LinkToken.parse(link.text())).contains(link);
    }

    @Test
    void hasASecretOfMoreThan128BitsThatIsAnotherEachTime() {
        var secrets = Stream.generate(() -> LinkToken.random(ADA).secret()).limit(1_000).toList();

        assertThat(secrets).doesNotHaveDuplicates()
                .allSatisfy(secret -> assertThat(Base64.getUrlDecoder().decode(secret)).hasSizeGreaterThan(16))
                .allSatisfy(secret -> assertThat(secret).matches(".*[A-Za-z0-9]"));
    }

    @Test
    void isStoredAndLoggedWithoutItsSecret() {
        var link = LinkToken.random(ADA);

        assertThat(link.hash()).doesNotContain(link.secret()).hasSize(43);
        assertThat(link.toString()).doesNotContain(link.secret());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AZOgAAAAgACAAAAAAAAACg", "AZOgAAAAgACAAAAAAAAACg.",
            "AZOgAAAAgACAAAAAAAAACg.short",
            "../../etc/passwd", "é"})
    void isNothingElse(String text) {
        assertThat(LinkToken.parse(text)).isEmpty();
    }
}
