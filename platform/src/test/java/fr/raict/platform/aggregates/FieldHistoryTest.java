package fr.raict.platform.aggregates;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FieldHistoryTest {

    private final FieldHistory history = FieldHistory.NONE
            .advance(Map.of("title", "Ports", "capacity", 30), Map.of("title", "Ports et quais", "capacity", 30), 2)
            .advance(Map.of("title", "Ports et quais", "capacity", 30),
                    Map.of("title", "Ports et quais", "capacity", 40), 3);

    @Test
    void namesWhatChangedAfterTheVersionSeen() {
        assertThat(history.since(new SeenVersion(1))).containsExactly("capacity", "title");
        assertThat(history.since(new SeenVersion(2))).containsExactly("capacity");
        assertThat(history.since(new SeenVersion(3))).isEmpty();
    }

    @Test
    void forWhoSawNoVersionOfOursEverythingThatEverChangedIsNew() {
        assertThat(history.since(SeenVersion.valueOf("W/\"2\""))).containsExactly("capacity", "title");
    }
}
