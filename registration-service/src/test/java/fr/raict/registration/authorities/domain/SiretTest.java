package fr.raict.registration.authorities.domain;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SiretTest {

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

    @Property
    void acceptsAnOfficeOfLaPosteWhoseDigitsAddUpToAMultipleOfFive(@ForAll("fiveDigits") String office) {
        var siret = "356000000" + office;
        var sum = siret.chars().map(digit -> digit - '0').sum();

        assertThat(Siret.parse(siret).isPresent()).isEqualTo(sum % 5 == 0 || Luhn.isValid(siret));
    }

    @Property
    void grantsThatToNobodyElse(@ForAll("fiveDigits") String establishment) {
        var siret = "217500016" + establishment;

        assertThat(Siret.parse(siret).isPresent()).isEqualTo(Luhn.isValid(siret));
    }

    @Provide
    Arbitrary<String> fiveDigits() {
        return Arbitraries.strings().numeric().ofLength(5);
    }
}
