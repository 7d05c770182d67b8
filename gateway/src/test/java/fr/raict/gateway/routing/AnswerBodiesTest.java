package fr.raict.gateway.routing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.client.MockClientHttpResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnswerBodiesTest {

    private static final int ROOM = 200_000;

    private final AnswerBodies bodies = new AnswerBodies(settings(Duration.ofSeconds(60)));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8_192, 8_193, 32_767, 32_768, 32_769, 200_000})
    void givesOutWhatItReceived(int size) throws IOException {
        var sent = random(size);

        try (var body = bodies.of(answer(sent))) {
            assertThat(whole(body)).isEqualTo(sent);
        }
    }

    @Test
    void hasRoomForTheNextLargeAnswerOnlyWhenOneIsGone() throws IOException {
        try (var _ = bodies.of(answer(random(ROOM)))) {
            assertThatThrownBy(() -> bodies.of(answer(random(ROOM)))).isInstanceOf(AnswerBodies.NoRoom.class);
            bodies.of(answer(random(30_000))).close();
        }

        try (var body = bodies.of(answer(random(ROOM)))) {
            assertThat(whole(body)).hasSize(ROOM);
        }
    }

    @Test
    void endsWithAnUpstreamThatTakesTooLong() {
        var impatient = new AnswerBodies(settings(Duration.ZERO));

        assertThatThrownBy(() -> impatient.of(answer(random(10)))).isInstanceOf(SocketTimeoutException.class);
    }

    private static UpstreamSettings settings(Duration longestAnswer) {
        return new UpstreamSettings(1, Duration.ZERO, Duration.ZERO, longestAnswer, DataSize.ofBytes(ROOM), 1,
                Duration.ZERO);
    }

    private static MockClientHttpResponse answer(byte[] body) {
        return new MockClientHttpResponse(body, HttpStatus.OK);
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static byte[] whole(AnswerBody body) throws IOException {
        var whole = new ByteArrayOutputStream();
        for (var piece = body.next(); piece.length > 0; piece = body.next()) {
            whole.write(piece);
        }
        return whole.toByteArray();
    }
}
