package fr.raict.registration.seating.application;

import java.util.List;
import java.util.function.Supplier;

import fr.raict.registration.seating.application.SeatChange.GiveUp;
import fr.raict.registration.seating.application.SeatChange.HandOver;
import fr.raict.registration.seating.application.SeatChange.Take;
import fr.raict.registration.seating.domain.RankedRegistration;
import fr.raict.registration.seating.domain.SeatAnswer;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatRefused;
import fr.raict.registration.seating.domain.SeatRefused.EditionCapReached;
import fr.raict.registration.seating.domain.SeatRefused.EventsPending;
import fr.raict.registration.seating.domain.SeatRequest.PartOf;
import fr.raict.registration.seating.domain.Workshop;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks for changes in several workshops at once, each for itself: what one refuses keeps nobody out of another. The same
 * again is answered as before.
 */
@Component
public class ChangeSeats {

    private final SeatDesks desks;
    private final SeatRequests requests;
    private final GovernEdition governEdition;

    ChangeSeats(SeatDesks desks, SeatRequests requests, GovernEdition governEdition) {
        this.desks = desks;
        this.requests = requests;
        this.governEdition = governEdition;
    }

    /** What became of a change. */
    public sealed interface Outcome {
    }

    /**
     * It is so now, by this or already.
     *
     * @param registration that came of it; what is given up has ended
     * @param sequence of the seat book's latest event
     */
    public record Changed(Workshop workshop, RankedRegistration registration, long sequence) implements Outcome {
    }

    /**
     * Nothing changed.
     *
     * @param rule by its name, see {@link SeatRefused#rule}
     * @param most that the rule allows, if it is one that counts
     */
    public record Refused(String rule, @Nullable Integer most) implements Outcome {
    }

    /**
     * @param choice that tells the people of their seats, in one edition
     * @return what became of each, in the same order
     * @throws SeatingUnavailable when one was not answered in time, or has no room for events; others may be changed
     */
    public List<Outcome> change(PartOf choice, SeatAsker asker, List<? extends SeatChange> changes) {
        return changes.stream().map(each -> asked(choice, asker, each)).toList().stream().map(ChangeSeats::outcome)
                .toList();
    }

    private Supplier<Changed> asked(PartOf choice, SeatAsker asker, SeatChange change) {
        try {
            if (change instanceof Take take) {
                governEdition.refuseBeyondShare(choice.edition(), asker, List.of(take.person()));
            }
            return desks.ask(change.workshop(), pending(choice, asker, change));
        } catch (EditionCapReached refusal) {
            return () -> {
                throw refusal;
            };
        }
    }

    private PendingAnswer<Changed> pending(PartOf choice, SeatAsker asker, SeatChange change) {
        return switch (change) {
            case Take take -> requests.taking(asker, take.key(), take.identified(), choice, ChangeSeats::changed);
            case HandOver handOver -> requests.handingOver(asker, handOver, choice, ChangeSeats::changed);
            case GiveUp giveUp -> PendingAnswer.onLatest(Mentioned.registrations(List.of(giveUp.registration())),
                    book -> changed(book,
                            book.withdraw(giveUp.registration(), asker.viewer(), giveUp.key(), choice.choice())));
        };
    }

    private static Changed changed(SeatBook book, SeatAnswer answer) {
        return changed(book, answer.registrations().getFirst());
    }

    private static Changed changed(SeatBook book, RankedRegistration registration) {
        return new Changed(book.workshop(), registration, book.sequence());
    }

    private static Outcome outcome(Supplier<Changed> answer) {
        try {
            return answer.get();
        } catch (EventsPending e) {
            throw new SeatingUnavailable("No room for events", e);
        } catch (SeatRefused refusal) {
            return new Refused(refusal.rule(), refusal.most().orElse(null));
        }
    }
}
