package fr.raict.agenda.migrations.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoCollection;
import fr.raict.platform.migration.Migration;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

/** From what version 1.0 stored. */
@Configuration(proxyBeanMethods = false)
class AgendaMigrations {

    @Bean
    Migration countEvents() {
        return new Migration(1, "Number the events of editions and experts by a count of their own", mongo -> {
            mongo.getCollection("experts").updateMany(exists("outbox", false), set("outbox", List.of()));
            countEvents(mongo.getCollection("editions"));
            countEvents(mongo.getCollection("experts"));
        });
    }

    /** Each write raised one event, so there were as many as the version says. */
    private static void countEvents(MongoCollection<Document> documents) {
        var uncounted = exists("eventSequence", false);
        for (var document : documents.find(uncounted)) {
            documents.updateOne(and(eq(document.get("_id")), uncounted),
                    set("eventSequence", document.get("version")));
        }
    }

    @Bean
    Migration describeRoomsAndSlots() {
        return new Migration(2, "Describe the room and slot of a workshop as fully as its edition does",
                AgendaMigrations::describeRoomsAndSlots);
    }

    private static void describeRoomsAndSlots(MongoOperations mongo) {
        var workshops = mongo.getCollection("workshops");
        var undescribed = and(exists("stage.place"), exists("stage.place.slot.kind", false));
        var rooms = parts(mongo, "rooms");
        var slots = parts(mongo, "slots");
        for (var workshop : workshops.find(undescribed)) {
            var place = workshop.get("stage", Document.class).get("place", Document.class);
            workshops.updateOne(and(eq(workshop.get("_id")), undescribed),
                    combine(room(described(rooms, place, "room")), slot(described(slots, place, "slot"))));
        }
    }

    private static Bson room(Document room) {
        return combine(set("stage.place.room.floor", room.get("floor", "")),
                set("stage.place.room.equipment", room.get("equipment", "")),
                set("stage.place.room.accessible", room.get("accessible", false)));
    }

    private static Bson slot(Document slot) { return set("stage.place.slot.kind", slot.get("kind", "SESSION")); }

    /** As the edition has it; empty if it no longer has it. */
    private static Document described(Map<Object, Document> parts, Document place, String part) {
        return parts.getOrDefault(place.get(part, Document.class).get("_id"), new Document());
    }

    private static Map<Object, Document> parts(MongoOperations mongo, String kind) {
        var parts = new HashMap<Object, Document>();
        for (var edition : mongo.getCollection("editions").find()) {
            edition.getList(kind, Document.class, List.of()).forEach(part -> parts.put(part.get("_id"), part));
        }
        return parts;
    }
}
