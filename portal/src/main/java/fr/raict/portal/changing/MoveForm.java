package fr.raict.portal.changing;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import fr.raict.portal.services.registration.Change;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * The session to which somebody changes. The key is made when the choice is checked and stays with it, so that sending
 * twice changes once, and another choice is another request.
 *
 * @param target workshop chosen; called so as the address of the form has the one that is left
 */
record MoveForm(UUID key, UUID edition, @NotNull(message = "{changing.move.missing}") @Nullable UUID target) {

    MoveForm(@Nullable UUID key, @Nullable UUID edition, @Nullable UUID target) {
        this.key = key == null ? UUID.randomUUID() : key;
        this.edition = edition == null ? new UUID(0, 0) : edition;
        this.target = target;
    }

    /** In which nothing is chosen yet. */
    static MoveForm of(RegisteredPerson registered) {
        return new MoveForm(null, registered.edition(), null);
    }

    Change.Move request() {
        return new Change.Move(requireNonNull(target));
    }
}
