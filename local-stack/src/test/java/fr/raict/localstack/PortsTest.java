package fr.raict.localstack;

import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTest {
    @Test
    void findsAPortThatAServerCanTake() throws Exception {
        int port = Ports.free();

        try (var server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(server.isBound()).isTrue();
        }
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree(server.getLocalPort(), "Kafka"))
                    .hasMessage("port " + server.getLocalPort() + " (Kafka) is taken");
        }
    }
}
