package fr.raict.localstack;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingTest {
    private static final String NAME = "raict.setting.test";

    @AfterEach
    void forget() {
        System.clearProperty(NAME);
    }

    @Test
    void isTheStandardIfNobodySetIt() {
        assertThat(new Setting(NAME).or(9092)).isEqualTo(9092);
    }

    @Test
    void isWhatTheSystemPropertySays() {
        System.setProperty(NAME, "19092");

        assertThat(new Setting(NAME).or(9092)).isEqualTo(19092);
    }

    @Test
    void saysWhichSettingIsNoNumber() {
        System.setProperty(NAME, "many");

        assertThatThrownBy(() -> new Setting(NAME).or(9092))
                .hasMessage("raict.setting.test must be a number, not 'many'");
    }

    @Test
    void fallsBackToTheVariableOfTheSameName() {
        assertThat(new Setting("path").or("")).isEqualTo(System.getenv("PATH"));
    }
}
