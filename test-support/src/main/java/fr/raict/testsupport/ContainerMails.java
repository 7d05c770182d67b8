package fr.raict.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Mailpit, read through its API. */
final class ContainerMails implements ReceivedMails {
    private static final int SMTP = 1025;
    private static final int HTTP = 8025;
    /** Accepts all but those that begin with "bounce": its regular expressions have no negation. */
    private static final String NO_BOUNCE = "^([^b]|b[^o]|bo[^u]|bou[^n]|boun[^c]|bounc[^e])";

    private final GenericContainer<?> container = new GenericContainer<>("axllent/mailpit:latest")
            .withExposedPorts(SMTP, HTTP).withEnv("MP_SMTP_ALLOWED_RECIPIENTS", NO_BOUNCE)
            .waitingFor(Wait.forHttp("/readyz").forPort(HTTP));
    private final HttpClient http = HttpClient.newHttpClient();

    GenericContainer<?> container() {
        return container;
    }

    @Override
    public String host() {
        return container.getHost();
    }

    @Override
    public int port() {
        return container.getMappedPort(SMTP);
    }

    /** Mailpit lists the newest first. */
    @Override
    public List<ReceivedMail> all() {
        var list = JsonMapper.shared().readTree(get("/api/v1/messages?limit=10000")).path("messages");
        return StreamSupport.stream(list.spliterator(), false).map(ContainerMails::id).map(this::read).toList()
                .reversed();
    }

    private static String id(JsonNode message) {
        return message.path("ID").asString();
    }

    private ReceivedMail read(String id) {
        return ReceivedMail.parse(get("/api/v1/message/" + id + "/raw"));
    }

    private byte[] get(String path) {
        var address = URI.create("http://" + host() + ":" + container.getMappedPort(HTTP) + path);
        try {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException _) {
            throw new IllegalStateException("interrupted");
        }
    }
}
