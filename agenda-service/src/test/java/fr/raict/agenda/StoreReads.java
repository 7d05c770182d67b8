package fr.raict.agenda;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.stereotype.Component;

/** What is read from the store. Found by component scan, so all tests share one context. */
@Component
public class StoreReads implements CommandListener, MongoClientSettingsBuilderCustomizer {

    private final ThreadLocal<List<Integer>> reads = new ThreadLocal<>();

    /** @param documents found in all queries together */
    public record Reads(int queries, int documents) {
    }

    @Override
    public void customize(MongoClientSettings.Builder settings) { settings.addCommandListener(this); }

    /** What this thread reads by the work. */
    public Reads of(Runnable work) {
        reads.set(new ArrayList<>());
        try {
            work.run();
            return new Reads(reads.get().size(), reads.get().stream().mapToInt(Integer::intValue).sum());
        } finally {
            reads.remove();
        }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        if (reads.get() != null && event.getCommandName().equals("find")) {
            reads.get().add(event.getResponse().getDocument("cursor").getArray("firstBatch").size());
        }
    }
}
