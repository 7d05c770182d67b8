package fr.raict.agenda.migrations.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.mongodb.MongoClientSettings;
import fr.raict.agenda.Agenda;
import fr.raict.agenda.ApiTest;
import fr.raict.contracts.Event;
import fr.raict.platform.migration.Migration;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.configuration.CodecRegistries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import static fr.raict.agenda.Agenda.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** On documents that version 1.0 stored for its demonstration. */
class AgendaMigrationsIT extends ApiTest {

    private static final String HELD = "À table ! Gastronomie et terroir au service de l’action internationale";

    @Autowired
    private MongoOperations mongo;
    @Autowired
    private List<Migration> migrations;

    private Document stored;

    /** Under ids and addresses that no other test uses. */
    @BeforeEach
    void store() throws IOException {
        var mine = UUID.randomUUID().toString().substring(0, 8);
        var json = new ClassPathResource("stored-by-1.0.json").getContentAsString(StandardCharsets.UTF_8)
                .replace("01a2194c-", mine + "-").replace("@example.org", "." + mine + "@example.org");
        stored = Document.parse(json, new DocumentCodec(CodecRegistries.withUuidRepresentation(
                MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD)));
        stored.keySet().forEach(collection -> mongo.getCollection(collection).insertMany(of(collection)));
    }

    @Test
    void editionsAndExpertsAreReadAndGoOnNumberingTheirEventsWhereTheyWere() {
        withoutOutbox(of("experts").getFirst());

        migrate();

        for (var edition : of("editions")) {
            assertThat(read("/editions/" + edition.get("_id")).get("name").asString())
                    .isEqualTo(edition.getString("name"));
        }
        for (var expert : of("experts")) {
            var shown = changed(agenda.get("/experts/" + expert.get("_id")));
            var details = expert.get("profile", Document.class);
            assertThat(shown.text("familyName")).isEqualTo(details.getString("familyName"));
            var described = Agenda.expert("Autrenom", details.getString("email"));
            changed(agenda.put("/experts/" + shown.id(), shown.etag(), described));
            await().untilAsserted(() -> assertThat(published.of(shown.id())).extracting(Event::sequence)
                    .containsExactly(shown.json().get("version").asLong() + 1));
        }
    }

    @Test
    void anEditionIsChangedAndSaysWhatChangedSinceAnEarlierVersion() {
        migrate();
        var edition = one("editions", "name", "RAICT — édition de démonstration").get("_id", UUID.class);
        var seen = changed(agenda.get("/editions/" + edition));

        var room = Map.<String, Object>of("name", "Salle neuve", "capacity", 12);
        changed(agenda.post("/editions/" + edition + "/rooms", seen.etag(), room));
        var stale = Agenda.problem(agenda.post("/editions/" + edition + "/rooms", "\"18\"", room), 412,
                "stale-edit");

        assertThat(seen.etag()).isEqualTo("\"19\"");
        assertThat(stale.get("changed").valueStream().map(JsonNode::asString)).containsExactly("rooms", "slots");
        await().untilAsserted(() -> assertThat(published.of(edition)).extracting(Event::sequence)
                .containsExactly(20L));
    }

    @Test
    void workshopsOfEachStageAreReadAndChanged() {
        migrate();

        for (var workshop : of("workshops")) {
            var shown = read("/workshops/" + workshop.get("_id"));
            var stage = workshop.get("stage", Document.class);
            assertThat(shown.get("title").asString()).isEqualTo(workshop.getString("title"));
            assertThat(shown.get("status").asString()).isEqualTo(stage.getString("status"));
            assertThat(shown.get("room").isNull()).isEqualTo(!stage.containsKey("place"));
        }
        var placed = now("workshops", one("workshops", "title", HELD)).get("stage", Document.class).get("place",
                Document.class);
        assertThat(placed.get("room", Document.class)).containsEntry("floor", "Rez-de-chaussée")
                .containsEntry("equipment", "Vidéoprojecteur").containsEntry("accessible", true);
        assertThat(placed.get("slot", Document.class)).containsEntry("kind", "SESSION");
        var announced = one("workshops", "title", "Filières agricoles et alimentation");
        var seen = changed(agenda.get("/workshops/" + announced.get("_id")));
        changed(agenda.put("/workshops/" + seen.id(), seen.etag(), Agenda.workshop("Filières viticoles", 20)));
        await().untilAsserted(() -> assertThat(published.of(seen.id())).extracting(Event::sequence)
                .containsExactly(3L));
    }

    @Test
    void aRoomThatItsEditionNoLongerHasIsDescribedByWhatIsKnown() {
        mongo.getCollection("editions").updateOne(new Document("_id", one("editions", "name", "RAICT 2024").get("_id")),
                new Document("$set", new Document("rooms", List.of())));

        migrate();

        assertThat(read("/workshops/" + one("workshops", "title", HELD).get("_id")).get("room").get("name").asString())
                .isEqualTo("Salle 1");
    }

    @Test
    void whatIsLeftOfARemovedEditionIsNoObstacle() {
        mongo.getCollection("editions").insertOne(new Document("_id", UUID.randomUUID()).append("version", 3L)
                .append("removed", true).append("eventSequence", 2L).append("outbox", List.of()));

        migrate();

        assertThat(read("/workshops/" + one("workshops", "title", HELD).get("_id")).get("status").asString())
                .isEqualTo("HELD");
    }

    @Test
    void invitationsOfEachStateAreRead() {
        migrate();

        for (var invitation : of("invitations")) {
            var shown = read("/invitations/" + invitation.get("_id"));
            var state = invitation.get("state", Document.class);
            assertThat(shown.get("state").asString()).isEqualTo(state.getString("status"));
            assertThat(shown.get("declineReason").asString(null)).isEqualTo(state.getString("reason"));
            assertThat(shown.get("sentAt").isNull()).isEqualTo(invitation.getList("links", Document.class).isEmpty());
        }
    }

    @Test
    void takingTheStepsAgainChangesNothing() {
        migrate();
        var once = everything();

        migrate();

        assertThat(everything()).isEqualTo(once);
    }

    private void migrate() {
        migrations.stream().sorted(Comparator.comparingInt(Migration::number))
                .forEach(migration -> migration.step().accept(mongo));
    }

    private List<Document> everything() {
        var all = new ArrayList<Document>();
        stored.keySet().forEach(
                collection -> of(collection).forEach(document -> all.add(now(collection, document))));
        return all;
    }

    private List<Document> of(String collection) { return stored.getList(collection, Document.class); }

    private Document one(String collection, String field, String value) {
        return of(collection).stream().filter(document -> value.equals(document.getString(field))).findFirst()
                .orElseThrow();
    }

    private Document now(String collection, Document document) {
        return mongo.getCollection(collection).find(new Document("_id", document.get("_id"))).first();
    }

    /** As it was before experts had one. */
    private void withoutOutbox(Document expert) {
        mongo.getCollection("experts").updateOne(new Document("_id", expert.get("_id")),
                new Document("$unset", new Document("outbox", "")));
    }

    private JsonNode read(String path) { return changed(agenda.get(path)).json(); }
}
