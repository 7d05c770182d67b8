package fr.raict.gateway;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.security.web.firewall.StrictHttpFirewall;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityConfigurationTest {

    @Test
    void allowsInHeadersWhatIsAllowedByDefault() {
        var other = IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(character -> {
            var value = "a" + Character.toString(character) + "b";
            return SecurityConfiguration.isHeaderValue(value) != StrictHttpFirewall.ALLOWED_HEADER_VALUES.test(value);
        });

        assertThat(other.boxed()).isEmpty();
        assertThat(SecurityConfiguration.isHeaderValue("")).isTrue();
    }
}
