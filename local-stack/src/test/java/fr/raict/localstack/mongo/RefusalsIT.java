package fr.raict.localstack.mongo;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.ValidationOptions;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the server underneath accepts and does wrong must not look as if it worked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsIT {
    private MongoStore store;
    private MongoClient client;

    @BeforeAll
    void open(@TempDir Path directory) {
        store = MongoStore.start(directory, 0);
        client = MongoClients.create(store.uri());
    }

    @AfterAll
    void close() {
        client.close();
        store.close();
    }

    static Stream<Arguments> unsupported() {
        return Stream.of(
                wanted("partial indexes", database -> things(database).createIndex(Indexes.ascending("token"),
                        new IndexOptions().unique(true).partialFilterExpression(exists("token")))),
                wanted("TTL", database -> things(database).createIndex(Indexes.ascending("at"),
                        new IndexOptions().expireAfter(1L, TimeUnit.DAYS))),
                wanted("indexes other than", database -> things(database).createIndex(Indexes.text("title"))),
                wanted("collations", database -> things(database).find()
                        .collation(Collation.builder().locale("fr").build()).first()),
                wanted("updates by a pipeline", database -> things(database).updateOne(eq(1),
                        List.of(Updates.set("n", 1)))),
                wanted("place among its numbers for NaN", database -> things(database).insertOne(
                        new Document("d", List.of(new Document("e", Double.NaN))))),
                wanted("place among its numbers for NaN", database -> things(database).find(
                        or(eq("n", 1), lt("n", Double.NaN))).first()),
                wanted("place among its numbers for NaN", database -> things(database).find(
                        eq(Decimal128.NaN)).first()),
                wanted("place among its numbers for 3.0000000005E9", database -> things(database).updateOne(eq(1),
                        Updates.set("n", 3_000_000_000.5))),
                wanted("place among its numbers for -Infinity", database -> things(database).find(
                        lt("n", Double.NEGATIVE_INFINITY)).first()),
                wanted("place among its numbers for 1.0E19", database -> things(database).deleteOne(
                        gt("n", 1e19))),
                wanted("validators", database -> database.createCollection("checked", new CreateCollectionOptions()
                        .validationOptions(new ValidationOptions().validator(exists("title"))))));
    }

    private static Arguments wanted(String feature, Consumer<MongoDatabase> use) {
        return Arguments.of(feature, use);
    }

    private static MongoCollection<Document> things(MongoDatabase database) {
        return database.getCollection("things");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsupported")
    void refusesWhatItCannotDo(String feature, Consumer<MongoDatabase> use) {
        assertThatThrownBy(() -> use.accept(client.getDatabase("test"))).isInstanceOf(MongoException.class)
                .hasMessageContaining("the local database has no").hasMessageContaining(feature);
    }

    @Test
    void refusesTransactions() {
        var write = new Document("insert", "things").append("documents", List.of(new Document("_id", "t")))
                .append("startTransaction", true).append("autocommit", false);

        assertThatThrownBy(() -> client.getDatabase("test").runCommand(write)).hasMessageContaining("transactions");

        assertThat(things(client.getDatabase("test")).find(eq("t"))).isEmpty();
    }
}
