package fr.raict.gateway.site;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PublicAddressTest {

    private final PublicAddress raict = new PublicAddress(URI.create("https://Raict.example.org/"));

    @ParameterizedTest
    @CsvSource({"https://raict.example.org,https://raict.example.org",
            "https://raict.example.org:443/,https://raict.example.org",
            "http://localhost:8080,http://localhost:8080", "HTTP://LOCALHOST,http://localhost"})
    void writesItsOriginAsBrowsersDo(String url, String origin) {
        assertThat(new PublicAddress(URI.create(url)).origin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://raict.example.org", "https://raict.example.org:443",
            "https://raict.example.org/ateliers/1?a=b", "https://raict.example.org/?q=a|b{c}é%zz",
            "https://RAICT.example.org?q=["})
    void knowsItsOwnOrigin(String value) {
        assertThat(raict.isOriginOf(value)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "null", "http://raict.example.org", "https://raict.example.org:8443",
            "https://raict.example.org.evil.example",
            "https://evil.example/https://raict.example.org", "https://raict.example.org@evil.example/",
            "https://raict.example.org:443@evil.example/", "https://raict.example.org\\.evil.example",
            "//raict.example.org", "https://[", "about:blank"})
    void knowsForeignOrigins(String value) {
        assertThat(raict.isOriginOf(value)).isFalse();
    }

    @Test
    void prefixesCookiesOnHttpsOnly() {
        assertThat(raict.cookieName("raict-session")).isEqualTo("__Host-raict-session");
        assertThat(new PublicAddress(URI.create("http://localhost:8080")).cookieName("raict-session"))
                .isEqualTo("raict-session");
    }

    @Test
    void mustBeAbsolute() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicAddress(URI.create("/raict")))
                .withMessageContaining("raict.public-url");
    }
}
