package fr.raict.gateway.routing;

import java.util.Arrays;
import java.util.stream.Stream;

import fr.raict.gateway.fixture.RawHttp;
import fr.raict.gateway.fixture.RunningGateway;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a client writes into its request is its own mistake, never an error of the gateway's. Only what the server does not
 * speak is told so: 501 for a method or encoding, 505 for a version.
 */
class BrokenRequestsIT {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    @ParameterizedTest
    @MethodSource
    void ignoresOrRefusesAHeaderThatMakesNoSense(String header) {
        for (var path : new String[]{"/", "/passerelle/problem.css", "/connexion", "/api/agenda/editions",
                "/api/unknown"}) {
            assertNoServerError("GET " + path + " HTTP/1.1", "Host: localhost", header);
            assertNoServerError("POST " + path + " HTTP/1.1", "Host: localhost", "Authorization: Bearer own",
                    "Content-Length: 0", header);
        }
    }

    static Stream<String> ignoresOrRefusesAHeaderThatMakesNoSense() {
        return Stream.of("Cookie: ;;=;$Version=1; raict-session; raict-csrf=", "Cookie: raict-session=\u0001é\"",
                "Cookie: langue=%zz; raict-session=" + "x".repeat(6000),
                "Accept-Language: é;q=zz, ,,-, x-y-z-*;q=9", "Accept-Language: " + "a-".repeat(3000),
                "Accept: ///;q=é", "Accept-Encoding: gzip;q=é",
                "Content-Type: ;;;", "Content-Type: text/html; charset=no such charset",
                "Content-Type: application/x-www-form-urlencoded; charset=é", "Content-Type: multipart/form-data",
                "Content-Type: multipart/form-data; boundary=",
                "Content-Type: */*", "Content-Encoding: é", "Forwarded: for=é;;host=\"", "X-Forwarded-Host: é:x:y",
                "X-Forwarded-For: \"", "X-Forwarded-Port: abc", "X-Forwarded-Proto: é", "X-Forwarded-Prefix: //{é}",
                "Range: bytes=zz-1,9-,é", "Range: bytes=99999999999999999999-", "If-Range: é",
                "If-Modified-Since: yesterday", "If-None-Match: é\"\"", "If-Unmodified-Since: é", "If-Match: é",
                "Origin: http://é|{}", "Origin: null null", "Referer: http://[::1", "Referer: " + "%".repeat(3000),
                "Sec-Fetch-Site: é", "Connection: é,,;, authorization", "Connection: upgrade\r\nUpgrade: é",
                "Authorization: Bearer", "Authorization: Bearer é é", "Authorization: é", "X-Csrf-Token: é/+=%",
                "Transfer-Encoding: é", "Transfer-Encoding: gzip, chunked", "Expect: é", "TE: é", "Trailer: é",
                "Max-Forwards: é", "Date: é", "Via: é", "X-HTTP-Method-Override: é", "Sec-WebSocket-Key: é",
                "Access-Control-Request-Method: é\r\nOrigin: é", "Content-Length: é", "Host: é", "é: é", ": x", " x: y",
                "Content-Disposition: é", "Keep-Alive: é", "Proxy-Authorization: é", "X-Long: " + "x".repeat(20_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /connexion?retour=%zz", "GET /connexion?retour=%00", "GET /connexion?retour=/%7B%7C",
            "GET /connexion?retour=/a%E9", "GET /connexion?retour=%2F%EF%BF%BF", "GET /connexion?retour=/%5B%5D?%25zz",
            "GET /login/oauth2/code/keycloak?state=%zz", "GET /login/oauth2/code/unknown?code=1&state=2",
            "GET /login/oauth2/code/%00", "GET /oauth2/authorization/unknown",
            "GET /login/oauth2/code/keycloak?error=%E9",
            "GET /?q=caf%E9", "GET /?q=%FF", "GET /?q=%zz", "GET /langue?retour=/%7Bx%7D", "GET /caf%E9", "GET /%00",
            "GET /%", "GET /?%", "GET /?q=a|b{}^`", "GET /a|b",
            "GET /\u00e9", "GET ?q", "GET foo", "GET *", "OPTIONS *", "GET http://evil.example/", "GET http://",
            "GET //",
            "GET ///x", "GET /%2e%2e/x", "GET /;jsessionid=1", "GET /passerelle/%00", "GET /passerelle/../x",
            "GET /passerelle/", "GET /passerelle/%5C..", "POST /passerelle/problem.css", "PUT /connexion", "TRACE /",
            "CONNECT a:1", "PROPFIND /", "FOO /", "é /", "GET /api/agenda/%E9", "GET /api/agenda//x", "GET /error?%zz",
            "DELETE /error", "HEAD /connexion?retour=%zz", "POST /deconnexion?%zz", "GET /deconnexion?%zz",
            "GET /invitations/%00", "GET /invitations/%zz?%zz"})
    void refusesAnAddressThatMakesNoSense(String line) {
        assertNoServerError(line + " HTTP/1.1", "Host: localhost", "Authorization: Bearer own",
                "Sec-Fetch-Site: same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/agenda/%zz", "/api/agenda/%FF", "/api/agenda/%00", "/api/agenda?q=%zz",
            "/api/agenda?q=%FF", "/api/agenda/a%2Fb"})
    void tellsAProgramWhatIsWrongWithItsAddress(String address) {
        assertThat(RawHttp.send(gateway.port(), "GET " + address + " HTTP/1.1", "Host: localhost", "Connection: close"))
                .startsWith("HTTP/1.1 400").contains("application/problem+json", "urn:raict:problem:bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?" + "a=1&", "/", "/connexion?retour=/"})
    void refusesAnAddressThatIsTooLong(String beginning) {
        assertNoServerError("GET " + beginning + "a".repeat(7_500) + " HTTP/1.1", "Host: localhost");
        assertNoServerError("GET " + beginning + "a".repeat(75_000) + " HTTP/1.1", "Host: localhost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.0", "HTTP/0.9", "HTTP/9.9", "HTTP/2.0", "é", ""})
    void refusesAProtocolThatItDoesNotSpeak(String protocol) {
        assertNoServerError(("GET / " + protocol).strip());
    }

    private static void assertNoServerError(String... lines) {
        var request = Stream.concat(Arrays.stream(lines), Stream.of("Connection: close")).toArray(String[]::new);

        assertThat(RawHttp.send(gateway.port(), request)).as(String.join(" ", lines))
                .doesNotContainPattern("^HTTP/1.1 5(?!01|05)");
    }
}
