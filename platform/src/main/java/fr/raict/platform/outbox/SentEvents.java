package fr.raict.platform.outbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The latest events this process handed to Kafka. Only saves work: an event forgotten here is sent once more, which
 * consumers ignore.
 */
final class SentEvents {

    private static final int REMEMBERED = 50_000;

    private final Set<String> ids = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) { return size() > REMEMBERED; }
    }));

    boolean contains(String id) { return ids.contains(id); }

    void add(String id) { ids.add(id); }
}
