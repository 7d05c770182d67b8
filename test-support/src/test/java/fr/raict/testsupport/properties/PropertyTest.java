package fr.raict.testsupport.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Generator.integers;
import static fr.raict.testsupport.properties.Generator.oneOf;
import static fr.raict.testsupport.properties.Generator.text;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PropertyTest {
    private static final String SEED = "raict.seed";
    private static final Generator<Integer> NUMBERS = integers(0, Integer.MAX_VALUE);

    private final String seedOfThisRun = System.getProperty(SEED, "");

    @BeforeEach
    void forgetTheSeed() {
        System.clearProperty(SEED);
    }

    @AfterEach
    void restoreTheSeed() {
        forgetTheSeed();
        if (!seedOfThisRun.isEmpty()) {
            System.setProperty(SEED, seedOfThisRun);
        }
    }

    @Test
    void isTriedOnAThousandCases() {
        var cases = new ArrayList<Integer>();

        forAll(NUMBERS, cases::add);

        assertThat(cases).hasSize(1000);
    }

    @Test
    void isTriedOnOthersInEachRun() {
        var cases = new ArrayList<List<Integer>>();
        for (int run = 0; run < 2; run++) {
            var ofThisRun = new ArrayList<Integer>();
            forAll(NUMBERS, ofThisRun::add);
            cases.add(ofThisRun);
        }

        assertThat(cases.getFirst()).isNotEqualTo(cases.getLast());
    }

    @Test
    void namesTheSeedThatLeadsToTheSameFailureAgain() {
        Consumer<Integer> check = number -> assertThat(number).isLessThan(1 << 30);
        var failure = failureOf(NUMBERS, check);

        System.setProperty(SEED, failure.getMessage().replaceAll("(?s).*-Draict\\.seed=(-?\\d+).*", "$1"));

        assertThat(failureOf(NUMBERS, check)).hasMessage(failure.getMessage());
    }

    @Test
    void showsTheCaseAndWhyItFails() {
        var failure = failureOf(oneOf(7), number -> assertThat(number).as("luck").isZero());

        assertThat(failure).hasMessageStartingWith("Case 1 fails: 7").hasMessageContaining("luck")
                .cause().isInstanceOf(AssertionError.class);
        assertThat(failureOf(oneOf(7), number -> { throw new IllegalStateException("unlucky"); }))
                .hasMessageContaining("unlucky").hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void showsBothOfTwoValuesWithoutWhatDoesNotMatter() {
        var texts = text("ab", 0, 20);

        var failure = catchThrowableOfType(AssertionError.class, () -> forAll(texts, texts,
                (one, other) -> assertThat(one.contains("a") && other.contains("b")).isFalse()));

        assertThat(failure).hasMessageContaining("first=a, second=b");
    }

    @Test
    void leavesOutOfAFailingHistoryWhatDoesNotMatter() {
        var letters = oneOf('A', 'B', 'C', 'D').listOf(0, 60);

        assertThat(failureOf(letters, history -> assertThat(history).doesNotContainSubsequence('C', 'A', 'D')))
                .hasMessageContaining("fails: [C, A, D]");
        assertThat(failureOf(oneOf('A', 'B').listOf(2, 60), history -> assertThat(history).doesNotContain('B')))
                .hasMessageMatching("(?s).*fails: \\[(A, B|B, A|B, B)].*");
    }

    @Test
    void showsCharactersThatNobodySees() {
        assertThat(failureOf(anyText(40), text -> assertThat(text).doesNotContain("\u200B")))
                .hasMessageContaining("fails: \\u200B\n");
    }

    private static <T> AssertionError failureOf(Generator<T> generator, Consumer<T> check) {
        return catchThrowableOfType(AssertionError.class, () -> forAll(generator, check));
    }
}
