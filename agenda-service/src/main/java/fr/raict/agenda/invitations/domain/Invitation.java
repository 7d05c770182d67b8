package fr.raict.agenda.invitations.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.invitations.domain.InvitationChange.Cause;
import fr.raict.agenda.invitations.domain.InvitationChange.Occasion;
import fr.raict.agenda.invitations.domain.InvitationRefused.AlreadyAnswered;
import fr.raict.agenda.invitations.domain.InvitationRefused.AlreadyWithdrawn;
import fr.raict.agenda.invitations.domain.InvitationRefused.DeadlinePassed;
import fr.raict.agenda.invitations.domain.InvitationRefused.LinkExpired;
import fr.raict.agenda.invitations.domain.InvitationRefused.LinkUnknown;
import fr.raict.agenda.invitations.domain.InvitationState.Draft;
import fr.raict.agenda.invitations.domain.InvitationState.Expired;
import fr.raict.agenda.workshops.domain.AttendanceMode;
import fr.raict.agenda.workshops.domain.SessionRole;
import org.jspecify.annotations.Nullable;

/**
 * The question put to an expert whether they take part in a workshop. Always true: it is answered at most once per time
 * it is asked, only by the newest link, and only before its deadline.
 *
 * @param version
 *            writes so far; 0 for one that was never written
 * @param message
 *            the organiser's own words, or empty
 * @param answerBefore
 *            first instant at which it can no longer be answered
 * @param asked
 *            what the expert was last told of the workshop's room and time; absent while that is nothing
 * @param told
 *            all that the expert was last told of the workshop; absent before, and in what was stored before it mattered
 */
public record Invitation(UUID id, long version, UUID edition, UUID workshop, UUID expert, SessionRole role,
        String message, Instant answerBefore, InvitationState state, AnswerLinks links, @Nullable AskedSession asked,
        @Nullable ToldWorkshop told) {

    /** How long an expert has at least to answer again when the workshop moved. */
    public static final Duration TIME_TO_ANSWER_AGAIN = Duration.ofDays(7);

    public static Invitation draft(UUID id, UUID edition, UUID workshop, UUID expert, SessionRole role, String message,
            Instant answerBefore) {
        return new Invitation(id, 0, edition, workshop, expert, role, message, answerBefore, new Draft(),
                AnswerLinks.NONE, null, null);
    }

    /** Whether the expert still counts for the workshop. */
    public boolean isActive() {
        return switch (state) {
            case Draft _, InvitationState.Sent _, InvitationState.Accepted _ -> true;
            case InvitationState.Declined _, InvitationState.Withdrawn _, Expired _ -> false;
        };
    }

    /** Whether it may still bring the expert to the workshop: an expired one may be sent again. */
    public boolean isOpen() {
        return isActive() || state instanceof Expired;
    }

    /** Whether it is a draft with the same words as the other: the same form made both. */
    public boolean isDraftLike(Invitation other) {
        return isDraft() && other.isDraft() && role == other.role && message.equals(other.message)
                && answerBefore.truncatedTo(ChronoUnit.MILLIS)
                        .equals(other.answerBefore.truncatedTo(ChronoUnit.MILLIS));
    }

    public boolean isDraft() {
        return state instanceof Draft;
    }

    public Optional<Instant> sentAt() {
        return links.lastIssuedAt();
    }

    public Invitation postpone(Instant deadline) {
        return new Invitation(id, version, edition, workshop, expert, role, message, deadline, state, links, asked,
                told);
    }

    /** Sends it for the first time or again; the links sent before no longer open. */
    public InvitationChange send(ToldWorkshop telling, LinkSecret secret, Instant now) {
        var occasion = switch (state) {
            case Draft _ -> Occasion.FIRST;
            case InvitationState.Sent _, Expired _ -> Occasion.RESENT;
            case InvitationState.Answered answer -> throw new AlreadyAnswered(answer);
            case InvitationState.Withdrawn _ -> throw new AlreadyWithdrawn();
        };
        if (isOverdue(now)) {
            throw new DeadlinePassed();
        }
        return ask(telling, secret, now, occasion);
    }

    public InvitationChange withdraw(Cause cause) {
        var withdrawn = enter(new InvitationState.Withdrawn());
        return switch (state) {
            case InvitationState.Sent _, InvitationState.Accepted _ -> new InvitationChange.Withdrawn(withdrawn, cause);
            case Draft _, Expired _ -> new InvitationChange.Closed(withdrawn);
            case InvitationState.Declined answer -> throw new AlreadyAnswered(answer);
            case InvitationState.Withdrawn _ -> throw new AlreadyWithdrawn();
        };
    }

    /** Shows it to who follows the link; an answered one stays readable after its deadline. Changes nothing. */
    public Invitation open(LinkSecret secret, Instant now) {
        links.requireCurrent(secret);
        return switch (state) {
            case InvitationState.Answered _ -> this;
            case InvitationState.Sent _ when !isOverdue(now) -> this;
            case InvitationState.Sent _, Expired _, InvitationState.Withdrawn _ ->
                throw new LinkExpired();
            case Draft _ -> throw new LinkUnknown();
        };
    }

    public InvitationChange accept(LinkSecret secret, Instant now) {
        requireOpen(secret, now);
        return new InvitationChange.Accepted(enter(new InvitationState.Accepted(now)));
    }

    public InvitationChange decline(LinkSecret secret, String reason, String substitute, Instant now) {
        requireOpen(secret, now);
        var answer = new InvitationState.Declined(now, reason, substitute);
        return new InvitationChange.Declined(enter(answer), answer);
    }

    /**
     * Asks again whoever was told of another place or time, and tells whoever was told something else of it; nobody twice
     * of the same.
     */
    public Optional<InvitationChange> follow(ToldWorkshop telling, LinkSecret secret, Instant now) {
        return telling.session().filter(session -> isWithTheExpert() && session.startsAt().isAfter(now))
                .flatMap(session -> isMoved(session, telling)
                        ? Optional.of(postpone(deadlineToAnswerAgain(session, now)).ask(telling, secret, now,
                                Occasion.WORKSHOP_MOVED))
                        : tell(telling));
    }

    private Optional<InvitationChange> tell(ToldWorkshop telling) {
        if (told == null) {
            return Optional.of(new InvitationChange.Closed(told(telling)));
        }
        if (telling.isNewsAfter(told, hasAccepted())) {
            return Optional.of(new InvitationChange.Updated(told(telling), told));
        }
        return telling.link().equals(told.link()) ? Optional.empty()
                : Optional.of(new InvitationChange.Closed(told(telling)));
    }

    private boolean isWithTheExpert() {
        return state instanceof InvitationState.Sent || hasAccepted();
    }

    private boolean isMoved(AskedSession session, ToldWorkshop telling) {
        if (told == null && telling.mode() == AttendanceMode.REMOTE) {
            // The version before gave it a room, which nobody has to hear of that it is gone.
            return asked == null || !session.isAtTheTimeOf(asked);
        }
        return !session.equals(asked) || told != null && telling.isInAnotherVenueThan(told);
    }

    /** Its expert was erased: what is ahead is taken back, and of what is over only the answer stays, without any words. */
    public InvitationChange expertErased(boolean isOver) {
        var forgotten = withoutWords();
        return isOver || !isOpen() ? new InvitationChange.Closed(forgotten) : forgotten.withdraw(Cause.BY_ORGANISER);
    }

    private Invitation withoutWords() {
        var wordless = state instanceof InvitationState.Declined answer
                ? new InvitationState.Declined(answer.at(), "", "")
                : state;
        return new Invitation(id, version, edition, workshop, expert, role, "", answerBefore, wordless, links, asked,
                told);
    }

    public boolean hasAccepted() {
        return state instanceof InvitationState.Accepted;
    }

    public Optional<InvitationChange> workshopCancelled() {
        return switch (state) {
            case InvitationState.Declined _, InvitationState.Withdrawn _ -> Optional.empty();
            case Draft _, Expired _, InvitationState.Sent _, InvitationState.Accepted _ ->
                Optional.of(withdraw(Cause.WORKSHOP_CANCELLED));
        };
    }

    public Optional<InvitationChange> expire(Instant now) {
        return state instanceof InvitationState.Sent && isOverdue(now)
                ? Optional.of(new InvitationChange.Closed(enter(new Expired())))
                : Optional.empty();
    }

    private void requireOpen(LinkSecret secret, Instant now) {
        if (open(secret, now).state() instanceof InvitationState.Answered answer) {
            throw new AlreadyAnswered(answer);
        }
    }

    private boolean isOverdue(Instant now) {
        return !now.isBefore(answerBefore);
    }

    /** At least a week where the workshop leaves one; never less than before. */
    private Instant deadlineToAnswerAgain(AskedSession session, Instant now) {
        var week = now.plus(TIME_TO_ANSWER_AGAIN);
        var latest = week.isBefore(session.startsAt()) ? week : session.startsAt();
        return latest.isAfter(answerBefore) ? latest : answerBefore;
    }

    private InvitationChange ask(ToldWorkshop telling, LinkSecret secret, Instant now, Occasion occasion) {
        var sent = new Invitation(id, version, edition, workshop, expert, role, message, answerBefore,
                new InvitationState.Sent(), links.issue(secret, now), telling.session().orElse(null), telling);
        return new InvitationChange.Sent(sent, occasion, secret, occasion == Occasion.WORKSHOP_MOVED ? told : null);
    }

    private Invitation enter(InvitationState next) {
        return new Invitation(id, version, edition, workshop, expert, role, message, answerBefore, next, links, asked,
                told);
    }

    private Invitation told(ToldWorkshop telling) {
        return new Invitation(id, version, edition, workshop, expert, role, message, answerBefore, state, links,
                telling.session().orElse(null), telling);
    }
}
