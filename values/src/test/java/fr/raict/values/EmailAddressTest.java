package fr.raict.values;

import java.util.stream.IntStream;

import fr.raict.values.AddressRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {" jean.br@example.org", "jean.br@example.org\r\n", "\u00A0jean.br@example.org",
            "jean.br@example.org\u200B", "\uFEFFjean.br@example.org", "\u202Ajean.br@example.org\u202C",
            "\u2066jean.br@example.org\u2069", "\u200Ejean.br@example.org\u061C", "jean.br@example.org\u00AD",
            "\u3000\u2007\u202F\u2028jean.br@example.org", "\u2060jean.br@example.org\uFE0F",
            "\u2800jean.br@example.org\u3164", "\uDB40\uDC41jean.br@example.org"})
    void stripsWhatCannotBeSeenAroundIt(String typed) {
        var address = EmailAddress.of(typed);

        assertThat(address.text()).isEqualTo("jean.br@example.org");
        assertThat(address).isEqualTo(EmailAddress.of("jean.br@example.org"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"jean br@example.org | SPACE_INSIDE", "jean\u00A0br@example.org|SPACE_INSIDE",
            "jean.br@exam ple.org|SPACE_INSIDE", "jean\u200Bbr@example.org|INVISIBLE_INSIDE",
            "jean.br@exam\u200Bple.org|INVISIBLE_INSIDE", "jean.br@exam\u00ADple.org|INVISIBLE_INSIDE",
            "jean.br\u202E@example.org|INVISIBLE_INSIDE", "jean.br@\uFEFFexample.org|INVISIBLE_INSIDE",
            "\"jean\u00A0br\"@example.org|SPACE_INSIDE", "jean\uE000br@example.org|INVISIBLE_INSIDE",
            "jean.br|NO_AT_SIGN", "jean.br\u200Bexample.org|INVISIBLE_INSIDE", "@example.org|LOCAL_PART_IMPOSSIBLE",
            "jean..br@example.org|LOCAL_PART_IMPOSSIBLE", ".jean@example.org|LOCAL_PART_IMPOSSIBLE",
            "jean@br@example.org|LOCAL_PART_IMPOSSIBLE", "jean,br@example.org|LOCAL_PART_IMPOSSIBLE",
            "mailto:jean.br@example.org|LOCAL_PART_IMPOSSIBLE", "jean(br)@example.org|LOCAL_PART_IMPOSSIBLE",
            "a.\"b\"@example.org|LOCAL_PART_IMPOSSIBLE", "\"a\"b\"@example.org|LOCAL_PART_IMPOSSIBLE",
            "jean\u037Ebr@example.org|LOCAL_PART_IMPOSSIBLE", "<jean.br@example.org>|LOCAL_PART_IMPOSSIBLE",
            "jean.br@|DOMAIN_IMPOSSIBLE", "jean.br@localhost|DOMAIN_IMPOSSIBLE",
            "jean.br@[192.0.2.1]|DOMAIN_IMPOSSIBLE", "jean.br@192.0.2.1|DOMAIN_IMPOSSIBLE",
            "jean.br@-x.example|DOMAIN_IMPOSSIBLE", "jean.br@a..example|DOMAIN_IMPOSSIBLE",
            "jean.br@example.org.|DOMAIN_IMPOSSIBLE", "jean.br@xn--maire.example|DOMAIN_IMPOSSIBLE",
            "jean.br@ex_ample.org|DOMAIN_IMPOSSIBLE", "jean.br@\u0301x.example|DOMAIN_IMPOSSIBLE"})
    void refusesWithAReason(String typed, Reason reason) {
        assertRefused(typed, reason);
    }

    @Test
    void refusesControlsWhereverTheyAreInside() {
        IntStream.concat(IntStream.range(0, 0x20), IntStream.rangeClosed(0x7F, 0x9F)).forEach(control -> {
            var character = Character.toString(control);
            var reason = Characters.isSpace(control) ? Reason.SPACE_INSIDE : Reason.INVISIBLE_INSIDE;

            assertRefused("jean" + character + "br@example.org", reason);
            assertRefused("\"jean" + character + "br\"@example.org", reason);
            assertRefused("\"jean\\" + character + "br\"@example.org", reason);
            assertRefused("jean.br@example" + character + ".org", reason);
        });
    }

    @Test
    void refusesHalfAPairWhichAnEncoderWouldTurnIntoAQuestionMark() {
        assertRefused("jean\uD83D@example.org", Reason.INVISIBLE_INSIDE);
        assertRefused("jean@exam\uDE00ple.org", Reason.INVISIBLE_INSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u200B"})
    void isMissingWhenNothingCanBeSeen(String typed) {
        assertRefused(typed, Reason.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"łara.br@example.org", "alı.br@example.org", "élodie.br@example.org",
            "jean\u010Abr\u010D@example.org", "\u0142\u0131@example.org", "😀@example.org", "用户@example.org"})
    void keepsEachLetterOfTheLocalPartAndAsksForSmtpUtf8(String typed) {
        var address = EmailAddress.of(typed);

        assertThat(address.wire()).isEqualTo(typed);
        assertThat(address.needsSmtpUtf8()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"x@ťxample.org, xn--xample-2kb.org", "x@mairie-orléans.example, xn--mairie-orlans-khb.example",
            "x@straße.de, xn--strae-oqa.de", "x@日本。jp, xn--wgv71a.jp", "x@ÉCOLE.example, xn--cole-9oa.example"})
    void sendsToTheDomainInALabelsAndShowsItAsTyped(String typed, String ascii) {
        var address = EmailAddress.of(typed);

        assertThat(address.wire()).isEqualTo("x@" + ascii);
        assertThat(address.asciiDomain()).isEqualTo(ascii);
        assertThat(address.text()).isEqualTo(typed);
        assertThat(address.needsSmtpUtf8()).isFalse();
        assertThat(address).isEqualTo(EmailAddress.of("x@" + ascii));
    }

    @Test
    void showsLettersWhereABrowserMadeALabels() {
        assertThat(EmailAddress.of("x@XN--mairie-orlans-khb.example").text()).isEqualTo("x@mairie-orléans.example");
    }

    @Test
    void keepsALabelsWhoseLettersCannotAllBeSeen() {
        var joined = EmailAddress.of("x@xn--mgba3gch31f060k.example");

        assertThat(joined.text()).isEqualTo("x@xn--mgba3gch31f060k.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%@example.org", "a^b@example.org", "a|b@example.org", "{a}@example.org",
            "a`b@example.org", "o'neil+x@example.org", "\"jean br\"@example.org", "\"a@b\"@example.org",
            "\"a\\\"b\\\\c\"@example.org", "a!b#c$d&e*f/g=h?i~j@example.org", "a@r3--x.example.org"})
    void takesWhateverIsLegal(String typed) {
        var address = EmailAddress.of(typed);

        assertThat(address.text()).isEqualTo(typed);
        assertThat(address.wire()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {"Jean.BR@example.org,jean.br@EXAMPLE.org",
            "\"jean.br\"@example.org,jean.br@example.org", "\"\\j\\e\\an\"@example.org,jean@example.org",
            "\"a b\"@example.org,\"A\\ B\"@example.org", "ÉLODIE@example.org,e\u0301lodie@example.org",
            "x@MAIRIE-ORLÉANS.example,x@xn--mairie-orlans-khb.example"})
    void isOnePersonHoweverItIsWritten(String one, String other) {
        assertThat(EmailAddress.of(one)).isEqualTo(EmailAddress.of(other)).hasSameHashCodeAs(EmailAddress.of(other));
        assertThat(EmailAddress.of(one).key()).isEqualTo(EmailAddress.of(other).key());
    }

    @ParameterizedTest
    @CsvSource({"łara@example.org,lara@example.org", "alı@example.org,ali@example.org", "İ@example.org,i@example.org",
            "élodie@example.org,elodie@example.org", "straße@example.org,strasse@example.org",
            "x@straße.de,x@strasse.de", "аnna@example.org,anna@example.org",
            "jean\u010A@example.org,jean\u010D@example.org", "jean+a@example.org,jean@example.org"})
    void keepsLookAlikesApart(String one, String other) {
        assertThat(EmailAddress.of(one).key()).isNotEqualTo(EmailAddress.of(other).key());
    }

    @Test
    void hasTheLowerCaseAddressForKeyWhenItIsPlain() {
        assertThat(EmailAddress.of("Anaïs.LEFÈVRE@Example.ORG").key()).isEqualTo("anaïs.lefèvre@example.org");
        assertThat(EmailAddress.of("Jean.O'BR+x@Example.ORG").key()).isEqualTo("jean.o'br+x@example.org");
    }

    @Test
    void countsOctetsAsTheWireDoes() {
        assertThat(EmailAddress.of("é".repeat(32) + "@example.org").needsSmtpUtf8()).isTrue();
        assertRefused("é".repeat(32) + "a@example.org", Reason.TOO_LONG);
        assertRefused("a".repeat(65) + "@example.org", Reason.TOO_LONG);
        assertRefused("x@" + "a".repeat(64) + ".example", Reason.TOO_LONG);
        assertThat(EmailAddress.of("x@" + "a.".repeat(125) + "fr").wire()).hasSize(254);
        assertRefused("xy@" + "a.".repeat(125) + "fr", Reason.TOO_LONG);
        assertRefused("a".repeat(1_000_000) + "@example.org", Reason.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = ';', value = {"jean.br+x@example.org;mailto:jean.br+x@example.org",
            "100%@example.org;mailto:100%25@example.org", "a^b|c{d`@example.org;mailto:a%5Eb%7Cc%7Bd%60@example.org",
            "a?cc=b&c/d#e@example.org;mailto:a%3Fcc%3Db%26c%2Fd%23e@example.org",
            "o'neil@example.org;mailto:o%27neil@example.org",
            "\"a b,c@d\"@example.org;mailto:%22a%20b%2Cc%40d%22@example.org",
            "élodie@mairie-orléans.example;mailto:%C3%A9lodie@xn--mairie-orlans-khb.example"})
    void isALinkThatSaysNothingButTheAddress(String typed, String link) {
        assertThat(EmailAddress.of(typed).mailto()).hasToString(link);
    }

    @Test
    void findsNothingInWhatIsNoAddress() {
        assertThat(EmailAddress.find("nobody")).isEmpty();
        assertThat(EmailAddress.find(null)).isEmpty();
        assertThat(EmailAddress.find("jean.br@example.org")).contains(EmailAddress.of("jean.br@example.org"));
    }

    @Test
    void staysInAFormAsItWasTypedUntilItIsRight() {
        assertThat(EmailAddress.asShown("\u00A0Jean.BR@Example.org ")).isEqualTo("Jean.BR@Example.org");
        assertThat(EmailAddress.asShown("jean\u200Bbr@example.org")).isEqualTo("jean\u200Bbr@example.org");
        assertThat(EmailAddress.asShown(" jean br ")).isEqualTo("jean br");
        assertThat(EmailAddress.asShown(null)).isEmpty();
    }

    private static void assertRefused(String typed, Reason reason) {
        assertThatExceptionOfType(AddressRefused.class).isThrownBy(() -> EmailAddress.of(typed))
                .extracting(AddressRefused::reason).isEqualTo(reason);
    }
}
