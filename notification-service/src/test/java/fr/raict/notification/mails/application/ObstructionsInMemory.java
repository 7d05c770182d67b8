package fr.raict.notification.mails.application;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import fr.raict.notification.mails.domain.Obstruction;
import org.jspecify.annotations.Nullable;

/** Obstructions without a database, with the same promises. */
class ObstructionsInMemory implements Obstructions {
    private final AtomicReference<@Nullable Obstruction> current = new AtomicReference<>();

    @Override
    public Optional<Obstruction> current() {
        return Optional.ofNullable(current.get());
    }

    @Override
    public Optional<Obstruction> save(Obstruction obstruction) {
        var before = current.get();
        var version = before == null ? 0 : before.version();
        var next = new Obstruction(obstruction.obstacle(), obstruction.reply(), obstruction.since(),
                obstruction.refused(), obstruction.tries(), obstruction.until(), obstruction.version() + 1);
        return version == obstruction.version() && current.compareAndSet(before, next)
                ? Optional.of(next)
                : Optional.empty();
    }

    @Override
    public void end() {
        current.set(null);
    }
}
