package fr.raict.registration.authorities.domain;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import fr.raict.testsupport.properties.Generator;
import org.junit.jupiter.api.Test;

import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Generator.text;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SirenTest {
    private static final Generator<Siren> SIRENS = text("0123456789", 9, 9).filter(Siren::isValid).map(Siren::new);

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

    @Test
    void hasExactlyOneCheckDigit() {
        forAll(text("0123456789", 8, 8), digits -> {
            var valid = IntStream.rangeClosed(0, 9).filter(check -> Siren.parse(digits + check).isPresent());

            assertThat(valid).hasSize(1);
        });
    }

    @Test
    void noticesAWrongDigit() {
        forAll(SirenTest::withAWrongDigit, wrong -> assertThat(Siren.parse(wrong)).isEmpty());
    }

    private static String withAWrongDigit(RandomGenerator random) {
        var digits = new StringBuilder(SIRENS.draw(random).digits());
        var position = random.nextInt(9);
        var wrong = (digits.charAt(position) - '0' + random.nextInt(1, 10)) % 10;
        return digits.replace(position, position + 1, String.valueOf(wrong)).toString();
    }

    @Test
    void readsWhatItWrites() {
        forAll(SIRENS, siren -> assertThat(Siren.parse(siren.toString())).contains(siren));
    }

    @Test
    void neverFailsOnWhateverIsTyped() {
        forAll(anyText(),
                typed -> assertThat(Siren.parse(typed).map(Siren::digits).orElse("")).matches("|[0-9]{9}"));
    }
}
