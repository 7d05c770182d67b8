package fr.raict.registration.individuals.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import fr.raict.registration.Scenario;
import fr.raict.registration.individuals.domain.Individual;
import fr.raict.registration.individuals.domain.LinkToken;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.values.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class ForgetIndividualsIT {

    private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private Individuals individuals;
    @Autowired
    private ForgetIndividuals forgetIndividuals;
    private Scenario scenario;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
    }

    @Test
    void forgetsWhoWasRegisteredForNothingInThirtyDays() {
        var idle = mailed("idle", Duration.ofDays(30).plusSeconds(1));
        var recent = mailed("recent", Duration.ofDays(29));

        forgetIndividuals.forget();

        assertThat(individuals.find(idle)).isEmpty();
        assertThat(individuals.find(recent)).isPresent();
    }

    @Test
    void keepsWhoIsRegisteredForSomething() {
        scenario.registered(scenario.delegateOf(SAINT_DENIS), scenario.publish(5), SAINT_DENIS, "ada");
        var ada = mailed("ada", Duration.ofDays(31));

        forgetIndividuals.forget();

        assertThat(individuals.find(ada)).get().satisfies(each -> assertThat(each.forgetAt()).isNull());
    }

    private ParticipantId mailed(String name, Duration ago) {
        var person = new Person(name, "Martin", name + "@example.org", "", "fr");
        var id = ParticipantId.of(scenario.edition, EmailAddress.of(person.email()));
        individuals.save(Individual.unknown(id, scenario.edition, person)
                .mailed(person, LinkToken.random(id), now.minus(ago)).orElseThrow(), List.of());
        return id;
    }
}
