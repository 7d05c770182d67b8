package fr.raict.values;

import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class EmailAddressPropertiesTest {

    @Property
    void isAValueThatSurvivesBeingWrittenAndRead(@ForAll("anything") String typed) {
        EmailAddress.find(typed).ifPresent(address -> {
            assertThat(EmailAddress.of(address.text())).isEqualTo(address).hasToString(address.text());
            assertThat(EmailAddress.of(address.wire())).isEqualTo(address);
            assertThat(EmailAddress.of(address.key()).key()).isEqualTo(address.key());
        });
    }

    @Property
    void neverHasAControlOrABlankThatAnEncodingCouldTurnIntoALineBreak(@ForAll("anything") String typed) {
        EmailAddress.find(typed).ifPresent(address -> {
            assertThat(new String(address.wire().getBytes(UTF_8), UTF_8)).isEqualTo(address.wire());
            assertThat(address.wire().codePoints()).noneMatch(Characters::isNoText).noneMatch(
                    character -> character != ' ' && Characters.isBlank(character));
            assertThat(address.asciiDomain()).matches("[a-z0-9.-]+");
            assertThat(address.wire().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(EmailAddress.LONGEST);
        });
    }

    @Property
    void isALinkOfPlainCharactersThatDecodesToTheAddress(@ForAll("anything") String typed) {
        EmailAddress.find(typed).ifPresent(address -> {
            assertThat(address.mailto().toString()).matches("mailto:[A-Za-z0-9%._~!$*+-]+@[a-z0-9.-]+");
            assertThat(address.mailto().getSchemeSpecificPart()).isEqualTo(address.wire());
        });
    }

    @Property
    void takesEveryAtomAndEveryQuotedString(@ForAll("localParts") String localPart,
            @ForAll("quotedParts") String quoted) {
        assertThat(EmailAddress.of(localPart + "@example.org").wire()).isEqualTo(localPart + "@example.org");
        assertThat(EmailAddress.find(quoted + "@example.org")).isPresent();
    }

    @Property
    void doesNotSeeWhatIsInvisibleAroundItNorItsCase(@ForAll("localParts") String localPart,
            @ForAll("blanks") String before, @ForAll("blanks") String after) {
        var address = EmailAddress.of(localPart + "@example.org");

        assertThat(EmailAddress.of(before + localPart.toLowerCase(Locale.ROOT) + "@EXAMPLE.org" + after))
                .isEqualTo(address);
    }

    @Provide
    Arbitrary<String> localParts() {
        var atoms = Arbitraries.strings().alpha().numeric().withChars("!#$%&'*+/=?^_`{|}~-éłıñç")
                .ofMinLength(1).ofMaxLength(10);
        return atoms.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(".", parts));
    }

    @Provide
    Arbitrary<String> quotedParts() {
        return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(30)
                .map(text -> '"' + text.replaceAll("[\"\\\\]", "\\\\$0") + '"');
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.strings().withChars(" \t\r\n\u00A0\u00AD\u061C\u200B\u200E\u202A\u2066\u2060\u3000\uFEFF")
                .ofMaxLength(4);
    }

    /** Strings near enough to an address to be one now and then. */
    @Provide
    Arbitrary<String> anything() {
        var odd = Arbitraries.strings().ofMaxLength(6);
        var plain = Arbitraries.strings().alpha().numeric().withChars("!%^|{}`.\"\\ @éłıİßſﬁΣς\u0301\u010A\u010D\n\r")
                .ofMaxLength(12);
        var domain = Arbitraries.strings().alpha().withChars("-.éßťⅷ日。\u0301\u200D").ofMinLength(1).ofMaxLength(10)
                .map(label -> label + ".org");
        var aLabel = Arbitraries.strings().withChars("abk0-9z").ofMinLength(1).ofMaxLength(8)
                .map(label -> "xn--" + label + ".org");
        return Combinators
                .combine(Arbitraries.oneOf(plain, odd, quotedParts(), localParts()), Arbitraries.oneOf(domain, aLabel))
                .as((local, name) -> local + "@" + name);
    }
}
