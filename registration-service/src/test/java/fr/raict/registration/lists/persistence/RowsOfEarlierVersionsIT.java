package fr.raict.registration.lists.persistence;

import java.util.List;
import java.util.UUID;

import fr.raict.platform.migration.Migration;
import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.servlet.client.RestTestClient;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Rows as they were before they said what their authorities are like, and before people had lines. */
@IntegrationTest
class RowsOfEarlierVersionsIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private MongoOperations mongo;
    @Autowired
    private List<Migration> steps;

    @Test
    void areNarrowedAndHaveTheirPeopleAfterwards() {
        var scenario = new Scenario(http, tokens, agenda);
        scenario.registered(scenario.delegateOf(SAINT_DENIS), scenario.publish(1), SAINT_DENIS, "ada", "bob");
        var edition = scenario.edition.value();
        await().until(() -> people(edition).size() == 2);
        mongo.remove(query(where("edition").is(edition)), "edition_people");
        mongo.updateMulti(query(where("edition").is(edition)), new Update().unset("kind").unset("region").unset("size"),
                "registrations");

        for (var again = 0; again < 2; again++) {
            steps.stream().filter(step -> step.number() >= 8).sorted((one, other) -> one.number() - other.number())
                    .forEach(step -> step.step().accept(mongo));
        }

        assertThat(mongo.find(query(where("edition").is(edition).and("kind").is("COMMUNE").and("region")
                .is("ILE_DE_FRANCE").and("size").is("UNDER_200000")), Document.class, "registrations")).hasSize(2);
        assertThat(people(edition)).extracting(each -> each.get("sessions", Document.class).toJson())
                .containsExactlyInAnyOrder("{\"SEATED\": 1}", "{\"WAITING\": 1}");
    }

    private List<Document> people(UUID edition) {
        return mongo.find(query(where("edition").is(edition)), Document.class, "edition_people");
    }
}
