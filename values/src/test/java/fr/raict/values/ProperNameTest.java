package fr.raict.values;

import java.util.List;
import java.util.stream.Stream;

import fr.raict.testsupport.properties.Generator;
import fr.raict.values.NameRefused.Reason;
import org.junit.jupiter.api.Test;

import static fr.raict.testsupport.properties.Generator.anyOf;
import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Generator.oneOf;
import static fr.raict.testsupport.properties.Generator.text;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProperNameTest {

    private static final Generator<String> WORDS = anyOf(text("abcdefghijklmnopqrstuvwxyzàâçéèêëîïôœùûüÿñßłøåæ", 1, 9),
            text("ABCÉÈÀÇŒÐŁ", 1, 6), text("李小龙王伟欧阳娜娜", 1, 4), text("κωνσταντίνοςΑΩ", 1, 8), text("ЁжиковаЩ", 1, 8),
            text("محمدعليبن", 1, 8), text("שרהכהן", 1, 6), text("नमसतकर", 1, 8), text("さくらサクラー", 1, 6),
            text("김민준", 1, 3));
    private static final Generator<String> BETWEEN = oneOf(" ", "-", "'", "’", " d'", " d’", ". ", ".-", ", ", " (",
            " / ",
            " & ", "·", "\u00A0");
    private static final Generator<String> NAMES = random -> WORDS.draw(random) + BETWEEN.draw(random)
            + WORDS.draw(random);

    private static final Generator<String> ADDRESSES = anyOf(
            oneOf("https://evil.example", "http://1.2.3.4", "//evil.example", "www.evil.example", "evil.co", "t.me",
                    "ada@example.org", "@ada", "mailto:ada", "javascript:alert", "192.168.1.1", "xn--e1afmkfd.xn--p1ai",
                    "пример.испытание", "例え.テスト", "例え。テスト", "evil．com"));
    private static final Generator<String> MARKUP = oneOf("<b>", "</a>", "<script", "{{name}}", "${name}", "#{1}",
            "[x](y)",
            "*gras*", "_x_", "`x`", "a\\b", "&lt;", "&#60;", "1|2", "^", "~", "=", "%3C", "🎁", "€", "\n", "\u202E",
            "?",
            ";");

    @Test
    void isWhatPeopleAndAuthoritiesAreCalled() {
        assertThat(List.of("O'Brien-Müller", "N'Diaye", "N’Diaye", "d'Écouen (77)", "李小龙", "欧阳娜娜", "买买提·艾力",
                "Ð'Arcy", "J.-P. Martin", "J.R.R. Tolkien", "Martin, dit « le Jeune »", "Ngũgĩ wa Thiong'o", "X",
                "Łukasz",
                "Nguyễn Thị Minh Khai", "عبد الله", "שלום", "כ״ץ", "नरेंद्र", "ខ្មែរ", "Jean‑Marie", "Louis XIV",
                "Saint-Louis-du-Ha! Ha!", "Paris 12e", "S/Meuse", "CC du Pays d'Apt & Luberon", "Réseau 1901-1945",
                "St. Denis", "Saint-Denis (974)", "Collectivité territoriale n° 2")).allSatisfy(
                        name -> assertThat(new ProperName(name).text()).isEqualTo(name));
    }

    @Test
    void isWhateverIsMadeOfLettersAndOfWhatStandsBetweenThem() {
        forAll(NAMES, name -> assertThat(new ProperName(name).text()).isEqualTo(name));
    }

    @Test
    void isNoAddressAndNoMarkupWhateverSurroundsIt() {
        forAll(anyOf(ADDRESSES, MARKUP).map(inside -> "Ada " + inside), this::assertRefused);
        forAll(anyOf(ADDRESSES, MARKUP).map(inside -> inside + " Lovelace"), this::assertRefused);
        forAll(anyOf(ADDRESSES, MARKUP).map(inside -> "Ada" + inside + "Lovelace"), this::assertRefused);
    }

    @Test
    void neverHoldsWhatAMailProgramMakesALinkOf() {
        forAll(anyOf(anyText(12), text("ab.@:/<>& '-é1", 0, 12)), typed -> {
            try {
                assertThat(new ProperName(typed).text()).doesNotContain("@", "<", ">", ":", "\n")
                        .doesNotContainPattern("[\\p{L}\\p{N}]\\.[\\p{L}\\p{N}]{2}");
            } catch (NameRefused refused) {
                assertThat(refused.reason()).isNotNull();
            }
        });
    }

    @Test
    void saysWhy() {
        assertReason(Reason.NO_LETTER, "", " ", "77", "- '");
        assertReason(Reason.SIGN_INSIDE, "Ada <b>", "Ada@example", "Ada: bonjour", "Ada 🎁");
        assertReason(Reason.ADDRESS_INSIDE, "Ada evil.com", "www.evil", "a.b.com");
        assertReason(Reason.MANY_DIGITS, "Appelez le 06 12 34 56 78");
    }

    @Test
    void isNothingThatHasMoreDigitsThanAName() {
        forAll(text("0123456789", 9, 12), digits -> assertRefused("Ada " + digits));
    }

    private void assertReason(Reason reason, String... texts) {
        assertThat(Stream.of(texts)).allSatisfy(text -> assertThatExceptionOfType(NameRefused.class)
                .isThrownBy(() -> new ProperName(text)).satisfies(refused -> assertThat(refused.reason())
                        .isEqualTo(reason)));
    }

    private void assertRefused(String text) {
        assertThatExceptionOfType(NameRefused.class).as(text).isThrownBy(() -> new ProperName(text));
    }
}
