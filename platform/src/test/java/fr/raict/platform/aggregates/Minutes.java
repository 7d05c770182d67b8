package fr.raict.platform.aggregates;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;

/** An aggregate that people edit: a title and those who were there. */
@Document("minutes")
record Minutes(@Id UUID id, @Version long version, String title, List<String> present,
        @Unwrapped(onEmpty = OnEmpty.USE_EMPTY) Trail trail) implements EditedDocument<Minutes, Minutes> {

    static Minutes of(String title, String... present) {
        return new Minutes(UUID.randomUUID(), 0, title, List.of(present), Trail.NONE);
    }

    Minutes entitled(String other) {
        return new Minutes(id, version, other, present, trail);
    }

    Minutes anew() {
        return new Minutes(id, 0, title, present, Trail.NONE);
    }

    Minutes with(String... others) {
        return new Minutes(id, version, title, List.of(others), trail);
    }

    @Override
    public Minutes with(Trail other) {
        return new Minutes(id, version, title, present, other);
    }

    @Override
    public Map<String, Object> fields() {
        return Map.of("title", title, "present", present);
    }

    @Override
    public Minutes toAggregate() {
        return this;
    }
}
