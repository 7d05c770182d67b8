package fr.raict.portal.organising;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/** A form that changes something saved: a record whose components are its fields, in the order of the page. */
public interface EditForm {

    /** A field as its reader would see it. */
    default String text(String field, @Nullable Object value, MessageSourceAccessor messages) {
        return switch (value) {
            case null -> "";
            case LocalDateTime time -> time.toString().replace('T', ' ');
            default -> value.toString();
        };
    }
}
