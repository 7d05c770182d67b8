package fr.raict.portal.organising.lists;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What a filter is called.
 *
 * @param key under which it is kept, the same however often the form is sent
 */
record FilterForm(
        @NotBlank(message = "{organising.missing}") @Size(max = 60, message = "{lists.filter.long}") String name,
        UUID key) {

    FilterForm(@Nullable String name, @Nullable UUID key) {
        this.name = TypedText.line(name);
        this.key = key == null ? UUID.randomUUID() : key;
    }
}
