package fr.raict.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** One set of stub services for all tests, so that they share one application context; fresh before each test. */
public class OnStubs implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {
    static final StubServices services = new StubServices().start();

    @Override
    public void beforeAll(ExtensionContext context) {
        for (var service : new String[]{"agenda", "registration", "notification"}) {
            System.setProperty("raict.services.%s.url".formatted(service), services.server().baseUrl());
        }
        // What a test has the services say is on the very next page.
        System.setProperty("raict.public-pages-kept-for", "0s");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        services.reset();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == StubServices.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return services;
    }

    /** Before the edition of the stubs, while its registration is open. */
    @TestConfiguration(proxyBeanMethods = false)
    static class FixedClock {

        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC);
        }
    }
}
