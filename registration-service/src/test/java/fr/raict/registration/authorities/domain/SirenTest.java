package fr.raict.registration.authorities.domain;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SirenTest {

    @Test
    void readsOneWithOrWithoutSpaces() {
        assertThat(Siren.parse("219740115")).contains(new Siren("219740115"));
        assertThat(Siren.parse(" 219 740\u00A0115 ")).contains(new Siren("219740115"));
    }

    @Test
    void readsNothingElse() {
        assertThat(Siren.parse("219740116")).as("wrong check digit").isEmpty();
        assertThat(Siren.parse("21974011")).as("too short").isEmpty();
        assertThat(Siren.parse("2197401150")).as("too long").isEmpty();
        assertThat(Siren.parse("21974011A")).as("a letter").isEmpty();
        assertThat(Siren.parse("٢١٩٧٤٠١١٥")).as("digits that are not ours").isEmpty();
        assertThat(Siren.parse("")).isEmpty();
    }

    @Test
    void cannotBeMadeOfOtherDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Siren("219740116"))
                .withMessageContaining("219740116");
    }

    @Property
    void hasExactlyOneCheckDigit(@ForAll("eightDigits") String digits) {
        var valid = Arbitraries.integers().between(0, 9).allValues().orElseThrow()
                .filter(check -> Siren.parse(digits + check).isPresent());

        assertThat(valid).hasSize(1);
    }

    @Property
    void noticesAWrongDigit(@ForAll("sirens") Siren siren, @ForAll @IntRange(max = 8) int position,
            @ForAll @IntRange(max = 9) int digit) {
        var wrong = new StringBuilder(siren.digits());
        wrong.setCharAt(position, (char) ('0' + digit));
        Assume.that(!wrong.toString().equals(siren.digits()));

        assertThat(Siren.parse(wrong.toString())).isEmpty();
    }

    @Property
    void readsWhatItWrites(@ForAll("sirens") Siren siren) {
        assertThat(Siren.parse(siren.toString())).contains(siren);
    }

    @Property
    void neverFailsOnWhateverIsTyped(@ForAll String typed) {
        assertThat(Siren.parse(typed).map(Siren::digits).orElse("")).matches("|[0-9]{9}");
    }

    @Provide
    Arbitrary<String> eightDigits() {
        return Arbitraries.strings().numeric().ofLength(8);
    }

    @Provide
    Arbitrary<Siren> sirens() {
        return Arbitraries.strings().numeric().ofLength(9).filter(Siren::isValid).map(Siren::new);
    }
}
