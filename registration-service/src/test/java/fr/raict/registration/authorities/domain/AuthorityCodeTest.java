package fr.raict.registration.authorities.domain;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Property
    void readsWhatItWrites(@ForAll AuthorityType type, @ForAll("numbers") String number) {
        var code = new AuthorityCode(type, number);

        assertThat(AuthorityCode.parse(code.toString())).contains(code);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().numeric().withCharRange('A', 'Z').ofMinLength(2).ofMaxLength(9);
    }
}
