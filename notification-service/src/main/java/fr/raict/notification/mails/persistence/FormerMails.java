package fr.raict.notification.mails.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Mails of versions that kept the recipient beside the letter: brings them over, {@value #STEP} at a time. Those of a
 * version before have a subject in place of a letter, and their text in {@value #TEXTS}.
 */
final class FormerMails {
    private static final int STEP = 200;
    private static final String TEXTS = "mailContents";
    private static final int INDEX_NOT_FOUND = 27;
    private static final Set<String> INDEXES = Set.of("state_1_queuedAt_-1__id_-1", "cause_1_state_1", "dueAt");

    private final MongoCollection<Document> mails;
    private final MongoCollection<Document> texts;

    private FormerMails(MongoOperations mongo) {
        mails = mongo.getCollection(MailDocument.COLLECTION);
        texts = mongo.getCollection(TEXTS);
    }

    static void bringOver(MongoOperations mongo) {
        var former = new FormerMails(mongo);
        former.dropIndexes();
        int found;
        do {
            found = former.bringOverThoseFound();
        } while (found > 0); // what another instance changed meanwhile is found the next time
        former.texts.drop();
    }

    private void dropIndexes() {
        for (var index : mails.listIndexes()) {
            if (INDEXES.contains(index.getString("name"))) {
                dropIndex(index.getString("name"));
            }
        }
    }

    private void dropIndex(String name) {
        try {
            mails.dropIndex(name);
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != INDEX_NOT_FOUND) {
                throw e;
            }
        }
    }

    private int bringOverThoseFound() {
        var found = 0;
        var step = new ArrayList<Document>(STEP);
        try (var cursor = mails.find(Filters.exists("address")).batchSize(STEP).cursor()) {
            while (cursor.hasNext()) {
                step.add(cursor.next());
                found++;
                if (step.size() == STEP || !cursor.hasNext()) {
                    replace(step);
                    step.clear();
                }
            }
        }
        return found;
    }

    /** Each in the version in which it was read, so that no change of another instance is lost. */
    private void replace(List<Document> step) {
        var textsOfStep = textsOf(step);
        var writes = step.stream().<WriteModel<Document>>map(mail -> new ReplaceOneModel<>(
                Filters.and(Filters.eq(mail.get("_id")), Filters.eq("version", mail.get("version")),
                        Filters.exists("address")),
                new FormerMail(mail, textsOfStep.getOrDefault(mail.get("_id"), new Document())).broughtOver()))
                .toList();
        mails.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    private Map<Object, Document> textsOf(List<Document> step) {
        var finished = step.stream().filter(mail -> !mail.containsKey("letter")).map(mail -> mail.get("_id")).toList();
        return finished.isEmpty() ? Map.of()
                : StreamSupport.stream(texts.find(Filters.in("_id", finished)).spliterator(), false)
                        .collect(Collectors.toMap(text -> text.get("_id"), Function.identity()));
    }
}
