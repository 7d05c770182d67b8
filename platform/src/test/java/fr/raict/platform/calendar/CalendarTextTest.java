package fr.raict.platform.calendar;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

class CalendarTextTest {

    @Test
    void foldsByOctetsWhateverTheText() {
        forAll(anyText(600), text -> {
            var sent = CalendarText.toSend("SUMMARY:" + text.replace('\n', ' ') + "\r\n");

            assertThat(sent).endsWith("\r\n").doesNotContain("\r\n\r\n");
            for (var line : sent.split("\r\n")) {
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            }
        });
    }

    @Test
    void cutsNoCharacterAndLosesNone() {
        var text = "DESCRIPTION:" + "œuvre à 用户 \uD83D\uDE00 ".repeat(40);

        var sent = CalendarText.toSend(text + "\r\n");

        assertThat(CalendarText.unfolded(sent)).isEqualTo(text + "\r\n");
        assertThat(sent.split("\r\n"))
                .allSatisfy(line -> assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u000B", "\f", "\r", "\u0000", "\u001C", "\u0085", "\u2028", "\u2029", "\t"})
    void leavesAGapWhereAControlWas(String control) {
        assertThat(CalendarText.toSend("SUMMARY:Ports" + control + "et quais\r\nEND:VEVENT\r\n"))
                .isEqualTo("SUMMARY:Ports et quais\r\nEND:VEVENT\r\n");
    }

    @Test
    void writesWhatItWroteTheSameOnceMore() {
        forAll(anyText(600), text -> {
            var sent = CalendarText.toSend("SUMMARY:" + text.replace('\n', ' ') + "\r\n");

            assertThat(CalendarText.toSend(sent)).isEqualTo(sent);
        });
    }
}
