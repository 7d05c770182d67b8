package fr.raict.testsupport;

import java.util.UUID;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Points a service at the test infrastructure, for tests that need more control than {@link IntegrationTest} gives. */
public final class InfrastructureInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var infrastructure = Infrastructure.shared();
        var tokens = TestTokens.shared();
        TestPropertyValues.of(
                "spring.kafka.bootstrap-servers=" + infrastructure.broker().bootstrapServers(),
                "spring.mongodb.uri=" + infrastructure.mongoUri(),
                "spring.mongodb.database=" + databaseOfItsOwn(context.getEnvironment()),
                "spring.mail.host=" + infrastructure.mails().host(),
                "spring.mail.port=" + infrastructure.mails().port(),
                "raict.issuer=" + tokens.issuer(),
                "management.server.port=0").applyTo(context);
        var beans = context.getBeanFactory();
        beans.registerSingleton("testBroker", infrastructure.broker());
        beans.registerSingleton("receivedMails", infrastructure.mails());
        beans.registerSingleton("testTokens", tokens);
    }

    private static String databaseOfItsOwn(Environment environment) {
        return environment.getProperty("spring.mongodb.database", "test") + "-" + UUID.randomUUID();
    }
}
