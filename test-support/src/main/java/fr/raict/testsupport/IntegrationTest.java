package fr.raict.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of a whole service on a free port, with a database of its own, the broker and the mail server. These can be
 * autowired: {@link TestBroker}, {@link ReceivedMails}, {@link TestTokens}, and Spring's {@code RestTestClient}.
 *
 * <p>{@code -Draict.infrastructure=containers} runs the same test on containers.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@ContextConfiguration(initializers = InfrastructureInitializer.class)
public @interface IntegrationTest {}
