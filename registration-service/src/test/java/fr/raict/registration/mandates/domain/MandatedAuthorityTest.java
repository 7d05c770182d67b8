package fr.raict.registration.mandates.domain;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MandatedAuthorityTest {

    @Test
    void isTheSameForAccountsThatWriteItsNameALittleDifferently() {
        var one = MandatedAuthority.unlisted("Ville de Thiès", "Sénégal");

        assertThat(MandatedAuthority.unlisted("VILLE DE  THIES ", "senegal").code()).isEqualTo(one.code());
        assertThat(one.code()).matches("OTHER-[0-9A-Z]{26}");
    }

    @Test
    void knowsTheCodeItHadWhenCodesWereShort() {
        var levant = MandatedAuthority.unlisted("Communauté des îles du Levant", "Grèce");
        var stored = new MandatedAuthority("OTHER-709BJYFBA", "Communaute des Iles du Levant", "GRÈCE");

        assertThat(levant.shortCode()).isEqualTo(stored.code());
        assertThat(levant.isNamedLike(stored)).isTrue();
        assertThat(levant.isNamedLike(new MandatedAuthority(stored.code(), "Ville de Tyr", "Liban"))).isFalse();
    }

    @Test
    void isAnotherInAnotherCountry() {
        assertThat(MandatedAuthority.unlisted("Valence", "Espagne").code())
                .isNotEqualTo(MandatedAuthority.unlisted("Valence", "Venezuela").code());
    }
}
