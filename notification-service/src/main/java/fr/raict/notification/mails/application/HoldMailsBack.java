package fr.raict.notification.mails.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.Obstruction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps mails from failing one after the other for what is not their recipients' fault: while the server takes none,
 * they wait, and all go once it takes one. A mail that is refused while others are taken is held back alone.
 */
@Component
class HoldMailsBack {
    private static final Logger log = LoggerFactory.getLogger(HoldMailsBack.class);

    private final Obstructions obstructions;
    private final DeliverySettings settings;
    private final Clock clock;
    private volatile Optional<Obstruction> known = Optional.empty();
    private volatile Set<MailId> tried = Set.of();

    HoldMailsBack(Obstructions obstructions, DeliverySettings settings, Clock clock) {
        this.obstructions = obstructions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of the due mails that may be tried now: all, or while mails are held back two at most, now and then. */
    List<Mail> passing(Supplier<List<Mail>> due) {
        known = obstructions.current();
        var held = known.filter(Obstruction::isHeld);
        if (held.isEmpty()) {
            return due.get();
        }
        var waiting = held.get().isOver(clock.instant()) ? due.get() : List.<Mail>of();
        return waiting.isEmpty() || !beginsTry(held.get()) ? List.of() : trial(waiting);
    }

    /** Of several instances, one. */
    private boolean beginsTry(Obstruction held) {
        return obstructions.save(held.tried(clock.instant(), settings.pauses(), spread())).isPresent();
    }

    /** Should those that waited longest be to blame themselves, the newest shows it. */
    private List<Mail> trial(List<Mail> due) {
        var newest = due.stream().max(Comparator.comparing(Mail::queuedAt)).stream();
        var trial = Stream.concat(due.stream().limit(1), newest).distinct().toList();
        tried = trial.stream().map(Mail::id).collect(Collectors.toUnmodifiableSet());
        return trial;
    }

    /** Whether it is still to be tried, now that its turn came. */
    boolean lets(Mail mail) {
        return known.filter(Obstruction::isHeld).isEmpty() || tried.contains(mail.id());
    }

    /** Returns the mail as it is after a refusal; it counts against the mail only if another was taken before it. */
    Mail refused(Mail mail, DeliveryOutcome.Obstructed refusal) {
        while (true) {
            var before = obstructions.current();
            var now = clock.instant();
            var after = before.map(begun -> begun.with(mail.id(), refusal, now, settings.pauses(), spread()))
                    .orElseGet(() -> Obstruction.begun(mail.id(), refusal, now, settings.pauses(), spread()));
            var saved = obstructions.save(after);
            if (saved.isPresent()) {
                known = saved;
                tell(before, after);
                return before.isEmpty()
                        ? mail.after(refusal, now, settings.retry(), spread())
                        : mail.heldBack(refusal.failure(), now, after.until(), settings.hold().longest());
            }
        }
    }

    private static void tell(Optional<Obstruction> before, Obstruction after) {
        if (after.isHeld() && before.filter(Obstruction::isHeld).isEmpty()) {
            log.warn("Mails are held back, as the mail server takes none: {}: {}", after.obstacle(), after.reply());
        }
    }

    void taken() {
        if (known.isPresent()) {
            known.filter(Obstruction::isHeld).ifPresent(_ -> log.info("The mail server takes mails again"));
            obstructions.end();
            known = Optional.empty();
        }
    }

    private static double spread() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
