package fr.raict.platform.aggregates;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RequestKeyTest {

    private final RequestKey key = RequestKey.of(UUID.randomUUID());

    @Test
    void theSameRequestGetsTheSameId() {
        assertThat(key.idOf("room", "Marly", 30)).isEqualTo(RequestKey.of(key.key()).idOf("room", "Marly", 30));
    }

    @Test
    void anotherKindOtherWordsOrAnotherKeyGetAnotherId() {
        var id = key.idOf("room", "Marly", 30);

        assertThat(key.idOf("slot", "Marly", 30)).isNotEqualTo(id);
        assertThat(key.idOf("room", "Marly", 31)).isNotEqualTo(id);
        assertThat(RequestKey.of(null).idOf("room", "Marly", 30)).isNotEqualTo(id);
    }
}
