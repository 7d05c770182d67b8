package fr.raict.testsupport;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The smallest service that uses all of the infrastructure. */
@SpringBootApplication
class SampleService {
    static final String TOPIC = "sample";

    @Bean
    NewTopic topic() {
        return new NewTopic(TOPIC, 1, (short) 1);
    }

    @RestController
    static class Greeting {
        @GetMapping("/greeting")
        String greet(@AuthenticationPrincipal Jwt caller) {
            return caller.getClaimAsString("given_name");
        }
    }
}
