package fr.raict.testsupport.properties;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static fr.raict.testsupport.properties.Generator.anyOf;
import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Generator.integers;
import static fr.raict.testsupport.properties.Generator.oneOf;
import static fr.raict.testsupport.properties.Generator.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class GeneratorTest {

    @Test
    void drawsTheSameFromTheSameSeed() {
        var texts = anyText(20).listOf(0, 20);

        assertThat(draw(texts)).isEqualTo(draw(texts));
    }

    @Test
    void drawsEveryIntegerBetweenItsBoundsAndNoOther() {
        assertThat(draw(integers(-2, 3))).contains(-2, -1, 0, 1, 2, 3).allMatch(number -> number >= -2 && number <= 3);
    }

    @Test
    void drawsTheBoundsOfAllIntegers() {
        assertThat(draw(integers(Integer.MIN_VALUE, Integer.MAX_VALUE))).contains(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Test
    void drawsListsFromTheShortestToTheLongest() {
        assertThat(draw(oneOf("a").listOf(2, 60)).stream().map(List::size)).contains(2, 3, 59, 60)
                .allMatch(size -> size >= 2 && size <= 60);
        assertThat(draw(oneOf("a").listOf(0, 60))).contains(List.of());
    }

    @Test
    void drawsFromEachGeneratorAsOftenAsItIsNamed() {
        var draws = draw(anyOf(oneOf("often"), oneOf("often"), oneOf("often"), oneOf("seldom")));

        assertThat(draws.stream().filter("often"::equals).count()).isBetween(700L, 800L);
        assertThat(draws).containsOnly("often", "seldom");
    }

    @Test
    void drawsTextsOfAnAlphabet() {
        var texts = draw(text("aé\uD83D\uDE00", 1, 3));

        assertThat(texts).contains("a", "é", "\uD83D\uDE00", "\uD83D\uDE00aé")
                .allMatch(text -> text.matches("(a|é|\uD83D\uDE00){1,3}"));
    }

    @Test
    void drawsTextsOfWhateverThereIs() {
        var texts = draw(anyText());

        assertThat(texts).contains("").allMatch(text -> text.codePointCount(0, text.length()) <= 255)
                .anyMatch(text -> text.length() > 200);
        assertThat(texts.stream().flatMapToInt(String::codePoints).boxed().map(Character::getType)).contains(
                kind(Character.CONTROL), kind(Character.SURROGATE), kind(Character.FORMAT), kind(Character.UNASSIGNED),
                kind(Character.PRIVATE_USE), kind(Character.NON_SPACING_MARK), kind(Character.UPPERCASE_LETTER));
        assertThat(texts).anyMatch(text -> text.codePoints().anyMatch(Character::isSupplementaryCodePoint));
    }

    @Test
    void drawsWhatIsWantedOnly() {
        assertThat(draw(integers(0, 9).filter(number -> number % 2 == 0).map(number -> number / 2)))
                .containsOnly(0, 1, 2, 3, 4);
        assertThatIllegalStateException().isThrownBy(() -> draw(integers(0, 9).filter(number -> number > 9)));
    }

    @Test
    void leavesOutOneAfterTheOtherButNeverTooMany() {
        assertThat(oneOf("a", "b", "c").listOf(1, 3).simpler(List.of("a", "b", "c")))
                .containsExactly(List.of("b", "c"), List.of("a", "c"), List.of("a", "b"));
        assertThat(oneOf("a", "b", "c").listOf(1, 3).simpler(List.of("a"))).isEmpty();
        assertThat(text("ab", 0, 3).simpler("ab")).containsExactly("b", "a");
        assertThat(integers(0, 3).simpler(3)).isEmpty();
    }

    private static int kind(byte category) {
        return category;
    }

    private static <T> List<T> draw(Generator<T> generator) {
        var random = new SplittableRandom(1);
        return Stream.generate(() -> generator.draw(random)).limit(1000).toList();
    }
}
