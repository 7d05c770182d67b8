package fr.raict.testsupport;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@IntegrationTest
@TestPropertySource(properties = {"spring.application.name=agenda-service", "spring.mongodb.database=sample",
        "spring.security.oauth2.resourceserver.jwt.issuer-uri=${raict.issuer}",
        "spring.security.oauth2.resourceserver.jwt.audiences=agenda-service",
        "spring.kafka.producer.properties.max.block.ms=1000"})
class IntegrationTestIT {
    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private TestBroker broker;
    @Autowired
    private ReceivedMails mails;
    @Autowired
    private MongoOperations mongo;
    @Autowired
    private KafkaTemplate<String, String> kafka;
    @Autowired
    private JavaMailSender mailSender;

    @Test
    void aServiceAcceptsATokenOfTheIssuer() {
        http.get().uri("/greeting").headers(headers -> headers.setBearerAuth(tokens.of(TestUser.ORGANISER)))
                .exchange().expectStatus().isOk().expectBody(String.class).isEqualTo("Claire");
    }

    enum BadToken {
        WRONG_AUDIENCE {
            @Override
            String of(TestTokens tokens) {
                return tokens.withWrongAudience(TestUser.ORGANISER);
            }
        },
        WRONG_ISSUER {
            @Override
            String of(TestTokens tokens) {
                return tokens.withWrongIssuer(TestUser.ORGANISER);
            }
        },
        EXPIRED {
            @Override
            String of(TestTokens tokens) {
                return tokens.expired(TestUser.ORGANISER);
            }
        },
        FOREIGN {
            @Override
            String of(TestTokens tokens) {
                return tokens.foreign(TestUser.ORGANISER);
            }
        };

        abstract String of(TestTokens tokens);
    }

    @ParameterizedTest
    @EnumSource
    void aServiceRefusesABadToken(BadToken token) {
        http.get().uri("/greeting").headers(headers -> headers.setBearerAuth(token.of(tokens))).exchange()
                .expectStatus().isUnauthorized();
    }

    @Test
    void theDatabaseIsTheContextsOwn() {
        mongo.insert(new Document("_id", 1), "things");

        assertThat(mongo.<String>execute(database -> database.getName())).startsWith("sample-");
        assertThat(mongo.findAll(Document.class, "things")).containsExactly(new Document("_id", 1));
    }

    @Test
    void mailsAreReceived() {
        var recipient = UUID.randomUUID() + "@example.org";

        mailSender.send(mailTo(recipient));

        assertThat(mails.to(recipient)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Votre inscription à l’atelier");
            assertThat(mail.text()).contains("Étoile");
        });
    }

    @Test
    void someMailboxesDoNotExist() {
        assertThatThrownBy(() -> mailSender.send(mailTo("bounce@example.org"))).isInstanceOf(MailException.class);
    }

    @Test
    void theBrokerCanBeTakenAwayAndComesBackWithItsTopics() throws Exception {
        kafka.send(SampleService.TOPIC, "before").get(10, TimeUnit.SECONDS);

        broker.whileDown(
                () -> assertThatThrownBy(() -> kafka.send(SampleService.TOPIC, "lost").get(1, TimeUnit.SECONDS))
                        .isInstanceOfAny(Exception.class));

        await().atMost(Duration.ofSeconds(30)).ignoreExceptions()
                .untilAsserted(
                        () -> assertThat(kafka.send(SampleService.TOPIC, "after").get().getRecordMetadata().offset())
                                .isPositive());
    }

    private static SimpleMailMessage mailTo(String recipient) {
        var mail = new SimpleMailMessage();
        mail.setFrom("raict@example.org");
        mail.setTo(recipient);
        mail.setSubject("Votre inscription à l’atelier");
        mail.setText("Salle Étoile 1");
        return mail;
    }
}
