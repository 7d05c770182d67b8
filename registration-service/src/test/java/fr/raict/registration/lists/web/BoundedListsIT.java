package fr.raict.registration.lists.web;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * However many registrations there are, a page reads what it shows: the 900 here would be more than half a megabyte.
 */
@IntegrationTest
@TestPropertySource(properties = {"raict.outbox.sweep-every=1h", "raict.lists.upkeep-every=1h"})
class BoundedListsIT {

    private static final int READ_AT_MOST = 60_000;

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private Replies replies;
    private Scenario scenario;
    private TestUser delegate;

    /** How much the database answers to requests, and not to work beside them, in characters of extended JSON. */
    static final class Replies implements CommandListener {

        private final AtomicLong size = new AtomicLong();

        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            if (Thread.currentThread().getName().startsWith("request-")
                    && event.getCommandName().matches("find|getMore|aggregate|count")) {
                size.addAndGet(event.getResponse().toJson().length());
            }
        }
    }

    @TestConfiguration
    static class Listening {

        @Bean
        Replies replies() {
            return new Replies();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer listening(Replies replies) {
            return settings -> settings.addCommandListener(replies);
        }
    }

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        delegate = scenario.delegateOf(SAINT_DENIS);
    }

    @Test
    void aPageReadsWhatItShows() {
        var workshops = IntStream.range(0, 3).mapToObj(_ -> scenario.publish(280)).toList();
        workshops.forEach(workshop -> IntStream.range(0, 15)
                .forEach(request -> scenario.registered(delegate, workshop, SAINT_DENIS, IntStream.range(0, 20)
                        .mapToObj(i -> "p" + (request * 20 + i)).toArray(String[]::new))));
        var edition = "/editions/" + scenario.edition;

        assertThat(readFor(edition + "/registrations", ORGANISER)).isPositive().isLessThan(READ_AT_MOST);
        assertThat(readFor(edition + "/registrations?page=20", ORGANISER)).isLessThan(READ_AT_MOST);
        assertThat(readFor(edition + "/registrations?state=SEATED", ORGANISER)).isLessThan(READ_AT_MOST);
        assertThat(readFor(edition + "/registrations?authority=" + SAINT_DENIS, ORGANISER)).isLessThan(READ_AT_MOST);
        assertThat(readFor("/workshops/" + workshops.getFirst() + "/registrations", ORGANISER))
                .isLessThan(READ_AT_MOST);
        assertThat(readFor(edition + "/summary", ORGANISER)).isLessThan(READ_AT_MOST);
        assertThat(readFor(edition + "/authorities", ORGANISER)).isLessThan(READ_AT_MOST);
        assertThat(readFor("/my-registrations", delegate)).isLessThan(READ_AT_MOST);
        assertThat(readFor("/mandates", ORGANISER)).isLessThan(READ_AT_MOST);
    }

    private long readFor(String path, TestUser user) {
        var before = replies.size.get();
        json(scenario.get(path, user));
        return replies.size.get() - before;
    }
}
