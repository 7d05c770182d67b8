package fr.raict.portal.organising;

import java.time.LocalDateTime;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/** A form that changes something saved: a record whose components are its fields, in the order of the page. */
public interface EditForm {

    /** @param changed names of what somebody else changed meanwhile, as their service gives them */
    default boolean isChanged(String field, Set<String> changed) {
        return changed.contains(field);
    }

    /** A field as its reader would see it. */
    default String text(String field, @Nullable Object value, MessageSourceAccessor messages) {
        return switch (value) {
            case null -> "";
            case LocalDateTime time -> time.toString().replace('T', ' ');
            default -> value.toString();
        };
    }
}
