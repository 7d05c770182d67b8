package fr.raict.values;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.raict.testsupport.properties.Generator;
import org.junit.jupiter.api.Test;

import static fr.raict.testsupport.properties.Generator.anyOf;
import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Generator.text;
import static fr.raict.testsupport.properties.Property.forAll;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class EmailAddressPropertiesTest {
    private static final String LETTERS = characters('a', 'z') + characters('A', 'Z');
    private static final String ALPHANUMERIC = LETTERS + characters('0', '9');

    private static final Generator<String> LOCAL_PARTS = text(ALPHANUMERIC + "!#$%&'*+/=?^_`{|}~-éłıñç", 1, 10)
            .listOf(1, 3).map(atoms -> String.join(".", atoms));
    private static final Generator<String> QUOTED_PARTS = text(characters(' ', '~'), 0, 30)
            .map(text -> '"' + text.replaceAll("[\"\\\\]", "\\\\$0") + '"');
    private static final Generator<String> BLANKS = text(
            " \t\r\n\u00A0\u00AD\u061C\u200B\u200E\u202A\u2066\u2060\u3000\uFEFF", 0, 4);

    private static final Generator<String> TYPED_LOCAL_PARTS = anyOf(LOCAL_PARTS, QUOTED_PARTS, anyText(6),
            text(ALPHANUMERIC + "!%^|{}`.\"\\ @éłıİßſﬁΣς\u0301\u010A\u010D\n\r", 0, 12));
    private static final Generator<String> TYPED_LABELS = anyOf(
            text(LETTERS + "-.éßťⅷ日。\u0301\u200D", 1, 10),
            text("abk0-9z", 1, 8).map(label -> "xn--" + label));
    /** Near enough to an address to be one now and then. */
    private static final Generator<String> NEARLY_ADDRESSES = random -> TYPED_LOCAL_PARTS.draw(random) + "@"
            + TYPED_LABELS.draw(random) + ".org";

    @Test
    void isAValueThatSurvivesBeingWrittenAndRead() {
        forAll(NEARLY_ADDRESSES, typed -> EmailAddress.find(typed).ifPresent(address -> {
            assertThat(EmailAddress.of(address.text())).isEqualTo(address).hasToString(address.text());
            assertThat(EmailAddress.of(address.wire())).isEqualTo(address);
            assertThat(EmailAddress.of(address.key()).key()).isEqualTo(address.key());
        }));
    }

    @Test
    void neverHasAControlOrABlankThatAnEncodingCouldTurnIntoALineBreak() {
        forAll(NEARLY_ADDRESSES, typed -> EmailAddress.find(typed).ifPresent(address -> {
            assertThat(new String(address.wire().getBytes(UTF_8), UTF_8)).isEqualTo(address.wire());
            assertThat(address.wire().codePoints()).noneMatch(Characters::isNoText).noneMatch(
                    character -> character != ' ' && Characters.isBlank(character));
            assertThat(address.asciiDomain()).matches("[a-z0-9.-]+");
            assertThat(address.wire().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(EmailAddress.LONGEST);
        }));
    }

    @Test
    void isALinkOfPlainCharactersThatDecodesToTheAddress() {
        forAll(NEARLY_ADDRESSES, typed -> EmailAddress.find(typed).ifPresent(address -> {
            assertThat(address.mailto().toString()).matches("mailto:[A-Za-z0-9%._~!$*+-]+@[a-z0-9.-]+");
            assertThat(address.mailto().getSchemeSpecificPart()).isEqualTo(address.wire());
        }));
    }

    @Test
    void takesEveryAtomAndEveryQuotedString() {
        forAll(LOCAL_PARTS, localPart -> assertThat(EmailAddress.of(localPart + "@example.org").wire())
                .isEqualTo(localPart + "@example.org"));
        forAll(QUOTED_PARTS, quoted -> assertThat(EmailAddress.find(quoted + "@example.org")).isPresent());
    }

    @Test
    void doesNotSeeWhatIsInvisibleAroundItNorItsCase() {
        Generator<Typed> typed = random -> new Typed(BLANKS.draw(random), LOCAL_PARTS.draw(random),
                BLANKS.draw(random));

        forAll(typed, address -> assertThat(EmailAddress.of(address.inLowerCaseAmongBlanks()))
                .isEqualTo(EmailAddress.of(address.localPart() + "@example.org")));
    }

    private static String characters(char first, char last) {
        return IntStream.rangeClosed(first, last).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private record Typed(String before, String localPart, String after) {
        String inLowerCaseAmongBlanks() {
            return before + localPart.toLowerCase(Locale.ROOT) + "@EXAMPLE.org" + after;
        }
    }
}
