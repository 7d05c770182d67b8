package fr.raict.registration.exports.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import fr.raict.registration.Scenario;
import fr.raict.registration.exports.application.ExportsAtOnce;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static fr.raict.registration.Scenario.CHARTRES;
import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class RegistrationFilesControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private ExportsAtOnce atOnce;
    private Scenario scenario;
    private TestUser saintDenis;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        saintDenis = scenario.delegateOf(SAINT_DENIS);
    }

    @Test
    void everyRegistrationOfAnEditionIsALine() {
        var workshop = scenario.publish(1);
        scenario.registered(saintDenis, workshop, SAINT_DENIS, "ada", "bob");

        var lines = csv(edition("csv"));

        assertThat(lines.getFirst()).startsWith("\uFEFFWorkshop;Start;First name;Last name;Email address;Position;")
                .contains(";Local authority;Code of the authority;Type;Département;Region;Size;State;Registered");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).contains("Filières agricoles;", "bob;Martin;bob@example.org;Élue;fr;Saint-Denis;"
                + "COMMUNE-93066;Commune;93 Seine-Saint-Denis;Île-de-France;50,000 to 199,999 inhabitants;Waiting list;");
        assertThat(lines.get(2)).contains("ada;Martin;", ";Seat confirmed;");
    }

    @Test
    void isNarrowedAsTheListIs() {
        var workshop = scenario.publish(1);
        scenario.registered(saintDenis, workshop, SAINT_DENIS, "ada", "bob");
        scenario.registered(scenario.delegateOf(CHARTRES), scenario.publish(5), CHARTRES, "eve");

        assertThat(csv(edition("csv?state=WAITING"))).hasSize(2);
        assertThat(csv(edition("csv?authority=" + CHARTRES)).get(1)).contains("eve;");
        assertThat(csv(edition("csv?q=ADA")).get(1)).contains("ada;");
        assertThat(csv(edition("csv?q=nobody"))).hasSize(1);
        assertThat(csv("/workshops/" + workshop + "/registrations.csv?state=SEATED")).hasSize(2);
    }

    @Test
    void aFileHasRoomForMorePeopleThanAPageLooksAt() {
        var workshop = scenario.publish(100);
        for (var first = 0; first < 60; first += 20) {
            scenario.registered(saintDenis, workshop, SAINT_DENIS,
                    IntStream.range(first, first + 20).mapToObj(i -> "p" + i).toArray(String[]::new));
        }

        assertThat(csv(edition("csv?q=martin"))).hasSize(61);
        assertThat(csv(edition("csv?q=p59"))).hasSize(2);
    }

    @Test
    void aFileIsCalledAfterItsEditionAndDay() {
        scenario.publish(1);
        var headers = scenario.get(edition("xlsx"), ORGANISER).expectStatus().isOk().returnResult(byte[].class)
                .getResponseHeaders();

        assertThat(headers.getContentDisposition().getFilename())
                .matches("RAICT 2027 - registrations - \\d{4}-\\d\\d-\\d\\d\\.xlsx");
        assertThat(headers.getContentDisposition().isAttachment()).isTrue();
        assertThat(headers.getContentType()).hasToString(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(headers.getCacheControl()).isEqualTo("no-store");
    }

    @Test
    void isForOrganisersOnlyAndOfWorkshopsThatThereAre() {
        scenario.get(edition("csv"), saintDenis).expectStatus().isForbidden();
        scenario.get("/workshops/" + UUID.randomUUID() + "/registrations.csv", ORGANISER).expectStatus().isNotFound()
                .expectBody().jsonPath("$.type").isEqualTo("urn:raict:problem:not-found");
        scenario.get(edition("csv?state=GONE"), ORGANISER).expectStatus().isBadRequest();
    }

    @Test
    void oneMoreThanMayBeWrittenAtOnceIsRefused() throws InterruptedException {
        var end = new CountDownLatch(1);
        var begun = new CountDownLatch(4);
        var writing = IntStream.range(0, 4).mapToObj(_ -> Thread.ofVirtual().start(() -> hold(begun, end))).toList();
        begun.await();

        scenario.get(edition("csv"), ORGANISER).expectStatus().isEqualTo(503).expectHeader().exists("Retry-After")
                .expectBody().jsonPath("$.type").isEqualTo("urn:raict:problem:too-many-exports");
        end.countDown();
        for (var each : writing) {
            each.join();
        }
        scenario.get(edition("csv"), ORGANISER).expectStatus().isOk();
    }

    private void hold(CountDownLatch begun, CountDownLatch end) {
        try {
            atOnce.write(() -> {
                begun.countDown();
                try {
                    end.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String edition(String file) {
        return "/editions/" + scenario.edition + "/registrations." + file;
    }

    private List<String> csv(String path) {
        var body = scenario.get(path, ORGANISER).expectStatus().isOk().expectBody().returnResult().getResponseBody();
        return Arrays.asList(new String(Objects.requireNonNull(body), StandardCharsets.UTF_8).split("\r\n"));
    }
}
