package fr.raict.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Property.forAll;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class TypedTextTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {" Élodie\u00A0,Élodie", "\uFEFFLe\u200BRoux,LeRoux",
            "Jean\tMarc,Jean Marc", "Jean   Marc,Jean Marc", "Ada\u202ELovelace,AdaLovelace",
            "e\u200B\u0301lodie,élodie", "A\u0000B,A B", "Que faire\u00A0?,Que faire\u00A0?", "a\uD83Db,ab",
            "x\u2028y,x y", "\uD83D\uDE00,\uD83D\uDE00",
            "\u0646\u0627\u0645\u0647\u200C\u0627\u06CC,\u0646\u0627\u0645\u0647\u200C\u0627\u06CC"})
    void keepsOfALineWhatCanBeSeen(String typed, String line) {
        assertThat(TypedText.line(typed)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", "\u2066\u2069", "\r\n", "\u3164", "\u2800", "\u0301",
            "\u200D\uFE0F", "\uD834\uDD59", "\uE000", "\u0378", "\u00A0\u034F\u0488", "\u0001", "\u115F\u1160\uFFA0"})
    void isEmptyWhenNothingCanBeSeen(String typed) {
        assertThat(TypedText.line(typed)).isEmpty();
        assertThat(TypedText.lines(typed)).isEmpty();
    }

    @Test
    void keepsTheLinesOfAMessage() {
        assertThat(TypedText.lines("\n Bonjour,\r\n\r\nvenez\u2029à Lyon \t\n\n"))
                .isEqualTo("Bonjour,\n\nvenez\nà Lyon");
        assertThat(TypedText.line("Bonjour\r\nBcc: all@example.org")).isEqualTo("Bonjour Bcc: all@example.org");
    }

    @Test
    void isCleanOnceCleaned() {
        forAll(anyText(), typed -> {
            var line = TypedText.line(typed);
            var lines = TypedText.lines(typed);

            assertThat(TypedText.line(line)).isEqualTo(line);
            assertThat(TypedText.lines(lines)).isEqualTo(lines);
            assertThat(line.codePoints()).noneMatch(Character::isISOControl);
            assertThat(new String(lines.getBytes(UTF_8), UTF_8)).isEqualTo(lines);
        });
    }
}
