package fr.raict.registration.authorities.domain;

import fr.raict.testsupport.properties.Generator;
import org.junit.jupiter.api.Test;

import static fr.raict.testsupport.properties.Generator.text;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SiretTest {
    private static final Generator<String> FIVE_DIGITS = text("0123456789", 5, 5);

    @Test
    void readsOneWithOrWithoutSpaces() {
        assertThat(Siret.parse("21750001600019")).contains(new Siret("21750001600019"));
        assertThat(Siret.parse("217 500 016 00019")).contains(new Siret("21750001600019"));
    }

    @Test
    void tellsWhoseEstablishmentItIs() {
        assertThat(new Siret("21750001600019").siren()).isEqualTo(new Siren("217500016"));
    }

    @Test
    void refusesAWrongCheckDigitInTheSiretOrInItsSiren() {
        assertThat(Siret.parse("21750001600018")).isEmpty();
        assertThat(Siret.parse("21750001700009")).as("the sum is right, the SIREN is not").isEmpty();
        assertThat(Siret.parse("217500016")).as("a SIREN").isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Siret("21750001600018"));
    }

    @Test
    void acceptsTheHeadOfficeOfLaPosteByLuhn() {
        assertThat(Siret.parse("35600000000048")).isPresent();
    }

    @Test
    void acceptsAnOfficeOfLaPosteWhoseDigitsAddUpToAMultipleOfFive() {
        forAll(FIVE_DIGITS, office -> {
            var siret = "356000000" + office;
            var sum = siret.chars().map(digit -> digit - '0').sum();

            assertThat(Siret.parse(siret).isPresent()).isEqualTo(sum % 5 == 0 || Luhn.isValid(siret));
        });
    }

    @Test
    void grantsThatToNobodyElse() {
        forAll(FIVE_DIGITS, establishment -> {
            var siret = "217500016" + establishment;

            assertThat(Siret.parse(siret).isPresent()).isEqualTo(Luhn.isValid(siret));
        });
    }
}
