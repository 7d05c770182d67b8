package fr.raict.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One person who opens pages and sends forms, quicker than in a browser; has the cookies that a browser would have. */
final class Reader {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Browsers send secure cookies to localhost without https. */
    private static final CookiePolicy LIKE_A_BROWSER = (_, cookie) -> {
        cookie.setSecure(false);
        return true;
    };

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, LIKE_A_BROWSER)).followRedirects(Redirect.NORMAL).build();

    /** What was read in the end, after all redirects. */
    record Page(URI at, int status, String text) {

        /** The page of the login is Keycloak's. */
        boolean isOurs() {
            return at.getAuthority().equals(Stack.PUBLIC_URL.getAuthority());
        }

        Document document() { return Jsoup.parse(text, at.toString()); }
    }

    Reader signIn(String account) {
        var login = open("/connexion?retour=/");
        if (!(login.document().selectFirst("form[action]") instanceof FormElement form)) {
            throw new IllegalStateException("No login form at " + login.at());
        }
        var home = send(form.absUrl("action"), encoded(Map.of("username", account, "password", "raict")));
        if (!home.at().getPath().equals("/")) {
            throw new IllegalStateException("Login ended at " + home.at());
        }
        return this;
    }

    Page open(String path) {
        return send(HttpRequest.newBuilder(Stack.PUBLIC_URL.resolve(path)).GET());
    }

    Page send(FormElement form, Collection<KeyVal> fields) {
        return send(form.absUrl("action"), fields.stream().map(field -> encoded(field.key(), field.value()))
                .collect(Collectors.joining("&")));
    }

    private Page send(String address, String form) {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form)));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> encoded(field.getKey(), field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            return new Page(answer.uri(), answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
