package fr.raict.notification.webhooks.domain;

import fr.raict.notification.webhooks.domain.WebhookRefused.AddressRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WebhookAddressTest {

    @ParameterizedTest
    @CsvSource({" https://Tool.Example.org/raict?a=b , https://tool.example.org/raict?a=b",
            "https://outil.exemple.fr:8443, https://outil.exemple.fr:8443"})
    void isWhatWasTyped(String typed, String text) {
        assertThat(WebhookAddress.of(typed, false).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tool", "http://tool.example.org", "ftp://tool.example.org", "https://", "https://tool",
            "https://127.0.0.1/", "https://[::1]/", "https://2130706433/", "https://name:word@tool.example.org/",
            "https://tool.example.org:0/", "https://tool.example.org:65536/", "http://localhost:8080/",
            "http://localhost@tool.example.org/", "https://localhost/", "http://localhost/{", "http://localhost/%zz",
            "http://localhost/?<a>", "http://localhost/|^`"})
    void isNoneElsewhere(String typed) {
        assertThatExceptionOfType(AddressRefused.class).isThrownBy(() -> WebhookAddress.of(typed, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost", "http://localhost:9000/hook", "http://localhost/hook?x=y",
            "http://localhost/a%20b/~c?d=(e)&f='g'"})
    void mayBeThisMachineWhereThatIsAllowed(String typed) {
        assertThat(WebhookAddress.of(typed, true).isLocal()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://tool.example.org/", "http://localhost.example.org/",
            "http://localhost:99999/", "http://localhost/{", "http://localhost/%zz", "http://name@localhost/",
            "http://localhost\\@tool.example.org/"})
    void isNothingElseInPlainHttpEvenThere(String typed) {
        assertThatExceptionOfType(AddressRefused.class).isThrownBy(() -> WebhookAddress.of(typed, true));
    }
}
