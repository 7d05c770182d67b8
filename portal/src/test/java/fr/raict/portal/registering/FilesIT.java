package fr.raict.portal.registering;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.portal.OnStubs;
import fr.raict.portal.StubServices;
import fr.raict.portal.TestTokens;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Bodies with files as the server reads them, in good and in bad faith. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@Import(TestTokens.class)
@ExtendWith(OnStubs.class)
class FilesIT {
    private static final String TYPE = "multipart/form-data; boundary=----ours";
    private static final String PEOPLE = "/editions/" + StubServices.EDITION + "/inscription";
    private static final String LIST = PEOPLE + "/liste";

    @TempDir
    static Path uploads;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void writeUploadsWhereTheyAreSeen(DynamicPropertyRegistry settings) {
        settings.add("spring.servlet.multipart.location", uploads::toString);
    }

    @Test
    void areReadWithoutBeingWritten() throws Exception {
        var list = "Nom;Courriel;Service\n" + "Awa Diallo;a@ville.example;%s\n".formatted("x".repeat(900_000));

        var answer = send(LIST, TYPE, field("action", "preview") + file("file", "../../x", list) + "------ours--\r\n");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("tbody tr").text()).contains("Awa Diallo");
        assertNothingWritten();
    }

    @Test
    void keepTheAccentsOfTheirFields() throws Exception {
        var answer = send(LIST, TYPE, field("action", "preview") + field("people[0].familyName", "Lefèvre")
                + field("text", "Prénom;Nom;Courriel\r\nZoé;Łukasz;zoe@ville.example") + "------ours--\r\n");

        var page = Jsoup.parse(answer.body());
        assertThat(page.select("tbody tr").text()).startsWith("2 Zoé Łukasz zoe@ville.example");
        assertThat(page.select("input[name=people[0].familyName]").val()).isEqualTo("Lefèvre");
    }

    /** 30 people with all they may have, who are sent along. */
    @Test
    void comeWithTheLargestForm() throws Exception {
        var form = new StringBuilder(field("action", "preview") + field("text", "a@ville.example"));
        for (int person = 0; person < 30; person++) {
            for (var name : new String[]{"givenName", "familyName", "email", "jobTitle", "language"}) {
                form.append(field("people[%d].%s".formatted(person, name), "a"));
            }
            for (int workshop = 0; workshop < ChosenPerson.MOST_WORKSHOPS; workshop++) {
                form.append(field("people[%d].workshops".formatted(person),
                        StubServices.workshop(workshop).toString()));
            }
        }

        var answer = send(LIST, TYPE, form + "------ours--\r\n");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("input[name=people[29].workshops]"))
                .hasSize(ChosenPerson.MOST_WORKSHOPS);
    }

    static Stream<String> areRefusedIfNobodyMeansWell() {
        var many = new StringBuilder();
        IntStream.range(0, 5_000).forEach(part -> many.append(field("a", "b")));
        return Stream.of("", "-", "------ours", "------ours\r\n", field("action", "preview"), many + "------ours--\r\n",
                file("file", "x".repeat(5_000), "") + "------ours--\r\n",
                file("file", "a", "x".repeat(1_100_000)) + "------ours--\r\n",
                "------ours\r\n" + "X: y\r\n".repeat(10_000) + "\r\n\r\n------ours--\r\n");
    }

    @ParameterizedTest
    @MethodSource
    void areRefusedIfNobodyMeansWell(String body) throws Exception {
        for (var address : new String[]{LIST, PEOPLE, "/langue?lang=en", "/invitations/secret/refus", "/nowhere",
                "/"}) {
            assertThat(send(address, TYPE, body).statusCode()).as(address).isBetween(200, 499);
        }
        assertNothingWritten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x",
            "multipart/mixed; boundary=----ours", "multipart/form-data; boundary=\"", "text/csv", "image/png",
            "application/x-www-form-urlencoded"})
    void areRefusedIfTheirTypeLies(String type) throws Exception {
        var answer = send(LIST, type, field("action", "preview") + file("file", "a.csv", "a@b.example")
                + "------ours--\r\n");

        assertThat(answer.statusCode()).isBetween(200, 499);
        assertThat(answer.body()).doesNotContain("a@b.example");
    }

    @Test
    void areForNoOtherPage() throws Exception {
        var body = field("action", "add") + file("people[0].givenName", "a.csv", "a") + "------ours--\r\n";

        var refused = send(PEOPLE, TYPE, body);

        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(Jsoup.parse(refused.body()).select("h1").text()).isEqualTo("Cette demande n’a pas été comprise");
        assertThat(send(LIST, TYPE, body).statusCode()).isEqualTo(200);
        assertNothingWritten();
    }

    private static void assertNothingWritten() throws IOException {
        try (var files = Files.list(uploads)) {
            assertThat(files).isEmpty();
        }
    }

    private static String field(String name, String value) {
        return "------ours\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value);
    }

    private static String file(String name, String fileName, String content) {
        return "------ours\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n"
                .formatted(name, fileName, content);
    }

    private HttpResponse<String> send(String address, String type, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Content-Type", type).header("Authorization", "Bearer delegate").header("Accept", "text/html")
                .POST(BodyPublishers.ofByteArray(body.getBytes(UTF_8)));
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
