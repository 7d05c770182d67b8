package fr.raict.gateway.protection;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.gateway.fixture.Browser;
import fr.raict.gateway.fixture.FakeUpstream;
import fr.raict.gateway.fixture.Parts;
import fr.raict.gateway.fixture.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Forms that bring files, in good and in bad faith. */
class UploadsIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] FILE = "Nom;Courriel\r\nZoé;zoe@ville.example".getBytes(UTF_8);
    private static final String PAGE = "/editions/42/inscription/liste";

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    @Test
    void reachThePortalByteForByte() {
        var browser = gateway.browser();
        var body = form(browser).file("file", "../../x", FILE).file("file", "b\u202E.csv", new byte[50_000]).bytes();

        assertThat(submit(browser, body).statusCode()).isEqualTo(200);
        assertThat(gateway.portal.last().body()).isEqualTo(body);
        assertThat(gateway.portal.last().header("Content-Type").orElseThrow()).contains("boundary=----ours");
    }

    @Test
    void mayBringTheirTokenAfterTheFile() {
        var browser = gateway.browser();

        assertThat(submit(browser, new Parts().file("file", "a.csv", FILE).field("_csrf", token(browser)).bytes())
                .statusCode()).isEqualTo(200);
    }

    @Test
    void haveTheirTokenInAFieldAndInNoFile() {
        var browser = gateway.browser();

        assertRefused(submit(browser, new Parts().file("_csrf", "a", token(browser).getBytes(UTF_8)).bytes()));
        assertRefused(submit(browser, new Parts().file("file", "a", FILE).bytes()));
    }

    @Test
    void haveTheFirstOfTwoTokens() {
        var browser = gateway.browser();

        assertThat(submit(browser, new Parts().field("_csrf", token(browser)).field("_csrf", "wrong").bytes())
                .statusCode()).isEqualTo(200);
        gateway.portal.received().clear();
        assertThat(submit(browser, new Parts().field("_csrf", "wrong").field("_csrf", token(browser)).bytes())
                .statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x",
            "multipart/form-data; boundary=\"", "multipart/mixed; boundary=----ours", "multipart/form-data-x",
            "application/x-www-form-urlencoded", "text/plain", "application/json"})
    void areRefusedIfTheirTypeLies(String type) {
        var browser = gateway.browser();

        assertRefused(Parts.submit(browser, PAGE, type, form(browser).file("file", "a.csv", FILE).bytes()));
    }

    static Stream<byte[]> areRefusedIfNobodyCanReadThem() {
        var many = new Parts();
        IntStream.range(0, 12_000).forEach(part -> many.field("a", ""));
        return Stream.of("-".getBytes(UTF_8), new byte[MEGABYTE], many.bytes(),
                new Parts().field("x".repeat(900_000), "").bytes(),
                new Parts().part("X: y\r\n".repeat(100_000), FILE).bytes(),
                new Parts().field("a", "b").unfinished(),
                "------ours\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n1".getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource
    void areRefusedIfNobodyCanReadThem(byte[] body) {
        var browser = gateway.browser();
        browser.formToken(gateway.portal);

        assertRefused(submit(browser, body));
    }

    @Test
    void areAMegabyteAtMost() {
        var browser = gateway.browser();
        var around = form(browser).file("file", "a.csv", new byte[0]).bytes().length;
        var largest = form(browser).file("file", "a.csv", new byte[MEGABYTE - around]).bytes();
        var larger = form(browser).file("file", "a.csv", new byte[MEGABYTE - around + 1]).bytes();

        assertThat(submit(browser, largest).statusCode()).isEqualTo(200);
        gateway.portal.received().clear();
        var answer = submit(browser, larger);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1>Envoi trop volumineux</h1>");
        assertThat(gateway.portal.received()).isEmpty();
    }

    @Test
    void areNineMegabytesAtMostWithAPhotoForADoor() {
        var browser = gateway.browser();
        var around = form(browser).file("photo", "a.jpg", new byte[0]).bytes().length;
        var largest = form(browser).file("photo", "a.jpg", new byte[9 * MEGABYTE - around]).bytes();
        var larger = form(browser).file("photo", "a.jpg", new byte[9 * MEGABYTE - around + 1]).bytes();

        assertThat(Parts.submit(browser, "/pointage/42/43/photo", Parts.TYPE, largest).statusCode()).isEqualTo(200);
        gateway.portal.received().clear();
        assertThat(Parts.submit(browser, "/pointage/42/43/photo", Parts.TYPE, larger).statusCode()).isEqualTo(413);
        assertThat(gateway.portal.received()).isEmpty();
    }

    @Test
    void comeFromAPageOfThisSiteOnly() {
        var browser = gateway.browser();
        var body = form(browser).bytes();

        var answer = browser.send(HttpRequest.newBuilder(gateway.url().resolve(PAGE)).header("Content-Type", Parts.TYPE)
                .POST(BodyPublishers.ofByteArray(body)), "Sec-Fetch-Site", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Demande refusée");
    }

    @Test
    void bringNoTokenToAnApi() {
        var browser = gateway.browser();
        browser.signIn();

        var answer = Parts.submit(browser, "/api/agenda/experts", Parts.TYPE, form(browser).bytes());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(gateway.agenda.received()).isEmpty();
    }

    @Test
    void areShownAgainWithoutTheirFilesToABrowserThatLostItsCookies() {
        var browser = gateway.browser();
        var body = new Parts().field("_csrf", token(browser)).field("people[0].familyName", "Vasseur & fils")
                .file("file", "a.csv", new byte[500_000]).bytes();
        browser.cookies().clear();

        var answer = submit(browser, body);

        assertThat(answer.statusCode()).isEqualTo(303);
        browser.get(PAGE);
        assertShownAgain("session-ended");
        assertThat(gateway.portal.last().text()).endsWith("&people%5B0%5D.familyName=Vasseur+%26+fils");
    }

    @Test
    void areShownAgainAfterTheLogin() {
        gateway.portal.behavesAs(exchange -> FakeUpstream.answer(exchange,
                exchange.getRequestHeaders().containsKey("Authorization") ? 200 : 401, Map.of(), "page"));
        var browser = gateway.browser();

        var answer = submit(browser, form(browser).file("file", "a.csv", FILE).bytes());
        browser.signIn(PAGE);
        browser.get(PAGE);

        assertThat(Browser.location(answer)).startsWith("/connexion?retour=");
        assertShownAgain("session-ended");
    }

    /** Among them one that is too large, and one with a text that is too large to be kept. */
    @Test
    void leaveTheFormWhoseListTheyWereToBring() {
        var browser = gateway.browser();
        browser.signIn();
        gateway.portal.answersWith(200, Map.of("X-Keep-Form", PAGE, "X-Form-There", "true"), "list");
        browser.submit("/editions/42/inscription", "_csrf=" + encoded(token(browser)) + "&nom=Vasseur");

        submit(browser, form(browser).file("file", "a.csv", new byte[MEGABYTE]).bytes());
        browser.get(PAGE);
        assertThat(gateway.portal.last().text()).endsWith("&nom=Vasseur");

        submit(browser, form(browser).field("text", "x".repeat(100_000)).bytes());
        browser.get(PAGE);
        assertThat(gateway.portal.last().text()).endsWith("&nom=Vasseur");
    }

    private static void assertShownAgain(String why) {
        assertThat(gateway.portal.last().header("X-Form-Again")).contains(why);
        assertThat(gateway.portal.last().method()).isEqualTo("POST");
        assertThat(gateway.portal.last().header("Content-Type").orElseThrow())
                .startsWith("application/x-www-form-urlencoded");
    }

    private static Parts form(Browser browser) {
        return new Parts().field("_csrf", token(browser));
    }

    private static HttpResponse<String> submit(Browser browser, byte[] body) {
        return Parts.submit(browser, PAGE, Parts.TYPE, body);
    }

    private static String token(Browser browser) {
        return browser.formToken(gateway.portal);
    }

    private static String encoded(String token) {
        return URLEncoder.encode(token, UTF_8);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>Cette page a expiré</h1>");
        assertThat(gateway.portal.received()).noneMatch(received -> received.method().equals("POST"));
    }
}
