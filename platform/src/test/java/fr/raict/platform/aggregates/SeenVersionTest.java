package fr.raict.platform.aggregates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SeenVersionTest {

    @Test
    void isReadFromTheEntityTagThatWasGiven() {
        assertThat(SeenVersion.valueOf(SeenVersion.entityTag(42))).isEqualTo(new SeenVersion(42));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\", \"42\"", "\"42\",\"1\"", ", \"42\" ,, \"other\"", "W/\"7\", \"42\"",
            "\"a,b\", \"42\""})
    void matchesAnyVersionThatIsListed(String text) {
        var seen = SeenVersion.valueOf(text);

        assertThat(seen.matches(42)).isTrue();
        assertThat(seen.matches(7)).isFalse();
        assertThat(seen.latest()).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " * "})
    void matchesWhicheverVersionThereIs(String text) {
        assertThat(SeenVersion.valueOf(text).matches(1)).isTrue();
        assertThat(SeenVersion.valueOf(text).matches(Long.MAX_VALUE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "W/\"42\"", "\"-1\"", "\"1\" \"42\"", "\"42", "\"42\", *", "**", "\"x\"42\"",
            "\"99999999999999999999\""})
    void matchesNoVersionWhenItIsNoTagOfOurs(String text) {
        assertThat(SeenVersion.valueOf(text).matches(42)).isFalse();
        assertThat(SeenVersion.valueOf(text).matches(-1)).isFalse();
        assertThat(SeenVersion.valueOf(text).latest()).isNegative();
    }

    @Test
    void readsAListAsLongAsAHeaderMayBeAtOnce() {
        assertThat(SeenVersion.valueOf("\"1\",".repeat(2_000) + "x").matches(1)).isFalse();
        assertThat(SeenVersion.valueOf("\"1\",".repeat(2_000)).matches(1)).isTrue();
    }
}
