package fr.raict.registration.seating.domain;

import java.util.UUID;

import fr.raict.values.DerivedId;
import fr.raict.values.EmailAddress;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParticipantIdTest {

    private static final EditionId EDITION = new EditionId(new UUID(0, 2026));

    @Test
    void isForAPlainAddressWhatItWasBeforeAddressesWereValues() {
        assertThat(idOf("Jean.O'Br+x@Example.org").value())
                .isEqualTo(DerivedId.of("participant", EDITION, "jean.o'br+x@example.org"));
        assertThat(idOf("jean.br@example.org")).hasToString("8ab66f12-93ff-814b-91b5-f31744de8f2d");
    }

    @Test
    void isTheSameHoweverTheDomainIsWritten() {
        assertThat(idOf("x@mairie-orléans.example")).isEqualTo(idOf("X@xn--mairie-orlans-khb.example"));
    }

    private static ParticipantId idOf(String address) {
        return ParticipantId.of(EDITION, EmailAddress.of(address));
    }
}
