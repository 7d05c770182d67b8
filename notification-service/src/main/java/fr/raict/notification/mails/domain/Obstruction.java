package fr.raict.notification.mails.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * That the mail server last refused what says nothing of a recipient, and took no mail since. One mail alone may be to
 * blame itself; once {@value #HELD_FROM} were refused the queue is held back, and now and then a mail is tried to see.
 *
 * @param reply
 *            the last, in the server's words
 * @param refused
 *            different mails, {@value #HELD_FROM} at most
 * @param tries
 *            how often the pause was doubled
 * @param until
 *            when it may be tried again
 * @param version
 *            counts what was stored, 0 before
 */
public record Obstruction(Obstacle obstacle, String reply, Instant since, List<MailId> refused, int tries,
        Instant until, long version) {
    private static final int HELD_FROM = 3;

    public Obstruction {
        refused = List.copyOf(refused);
    }

    /** By the first refusal after a mail that was taken. */
    public static Obstruction begun(MailId mail, DeliveryOutcome.Obstructed refusal, Instant now,
            RetrySchedule schedule, double spread) {
        return new Obstruction(refusal.obstacle(), refusal.failure().detail(), now, List.of(mail), 0, now, 0)
                .tried(now, schedule, spread);
    }

    public boolean isHeld() {
        return refused.size() >= HELD_FROM;
    }

    public boolean isOver(Instant now) {
        return !until.isAfter(now);
    }

    /** While mails are held back, each try was counted when it began. */
    public Obstruction with(MailId mail, DeliveryOutcome.Obstructed refusal, Instant now, RetrySchedule schedule,
            double spread) {
        var different = Stream.concat(refused.stream(), Stream.of(mail)).distinct().limit(HELD_FROM).toList();
        var next = new Obstruction(refusal.obstacle(), refusal.failure().detail(), since, different, tries, until,
                version);
        return isHeld() || !isOver(now) ? next : next.tried(now, schedule, spread);
    }

    /** Nobody else tries before the next pause is over. */
    public Obstruction tried(Instant now, RetrySchedule schedule, double spread) {
        return new Obstruction(obstacle, reply, since, refused, tries + 1,
                now.plus(schedule.pauseAfter(tries + 1, spread)), version);
    }
}
