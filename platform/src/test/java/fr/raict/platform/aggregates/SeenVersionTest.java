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
    @ValueSource(strings = {"", "*", "42", "W/\"42\"", "\"-1\"", "\"1\", \"2\"", "\"99999999999999999999\""})
    void matchesNoVersionWhenItIsNoTagOfOurs(String text) {
        assertThat(SeenVersion.valueOf(text).value()).isNegative();
    }
}
