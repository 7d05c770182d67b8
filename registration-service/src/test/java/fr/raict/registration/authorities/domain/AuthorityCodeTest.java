package fr.raict.registration.authorities.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raict.testsupport.properties.Generator.oneOf;
import static fr.raict.testsupport.properties.Generator.text;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AuthorityCodeTest {

    @Test
    void readsTheKindAndTheNumber() {
        assertThat(AuthorityCode.parse("COMMUNE-2A004")).contains(new AuthorityCode(AuthorityType.COMMUNE, "2A004"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "COMMUNE", "COMMUNE-", "COMMUNE-1", "commune-93066", "COMMUNE-93066 ", "VILLAGE-93066",
            "COMMUNE-2a004", "EPCI-2000547810", "COMMUNE-93066\n"})
    void readsNothingElse(String text) {
        assertThat(AuthorityCode.parse(text)).isEmpty();
    }

    @Test
    void hasANumberOfTwoToNineDigitsOrCapitals() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AuthorityCode(AuthorityType.OTHER, "é"));
    }

    @Test
    void readsWhatItWrites() {
        var numbers = text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 2, 9);

        forAll(oneOf(AuthorityType.values()), numbers, (type, number) -> {
            var code = new AuthorityCode(type, number);

            assertThat(AuthorityCode.parse(code.toString())).contains(code);
        });
    }
}
