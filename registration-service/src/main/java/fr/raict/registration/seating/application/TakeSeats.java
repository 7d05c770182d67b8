package fr.raict.registration.seating.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.RankedRegistration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.SeatRefused;
import fr.raict.registration.seating.domain.SeatRefused.EventsPending;
import fr.raict.registration.seating.domain.SeatRefused.QuotaReached;
import fr.raict.registration.seating.domain.SeatRequest.PartOf;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.values.DerivedId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks for seats in several workshops at once, each for itself: what one refuses keeps nobody out of another. The same
 * again is answered as before.
 */
@Component
public class TakeSeats {

    private final SeatDesks desks;
    private final SeatRequests requests;

    TakeSeats(SeatDesks desks, SeatRequests requests) {
        this.desks = desks;
        this.requests = requests;
    }

    /**
     * A seat for one person.
     *
     * @param key which no other seat has
     */
    public record Wanted(WorkshopId workshop, RequestKey key, Person person) {

        /** The id of the registration, if it comes about. */
        public RegistrationId registration() {
            return new RegistrationId(DerivedId.of("registration", key.value()));
        }

        private SequencedMap<RegistrationId, Person> identified() {
            var identified = new LinkedHashMap<RegistrationId, Person>();
            identified.put(registration(), person);
            return identified;
        }
    }

    /** What became of it. */
    public sealed interface Outcome {
    }

    /**
     * The person is registered, by this or already.
     *
     * @param sequence of the seat book's latest event
     */
    public record Taken(Workshop workshop, RankedRegistration registration, long sequence) implements Outcome {
    }

    /**
     * The person is not registered.
     *
     * @param rule by its name, see {@link SeatRefused#rule}
     * @param most that the rule allows, if it is one that counts
     */
    public record Refused(String rule, @Nullable Integer most) implements Outcome {
    }

    /**
     * @param choice that tells the people of their seats, in one edition
     * @return what became of each, in the same order
     * @throws SeatingUnavailable when one was not answered in time, or has no room for events; others may be registered
     */
    public List<Outcome> take(PartOf choice, SeatAsker asker, List<Wanted> wanted) {
        return wanted.stream().map(each -> ask(choice, asker, each)).toList().stream().map(TakeSeats::outcome).toList();
    }

    private Supplier<Taken> ask(PartOf choice, SeatAsker asker, Wanted wanted) {
        return desks.ask(wanted.workshop(), requests.of(asker, wanted.key(), wanted.identified(), choice,
                (book, answer) -> new Taken(book.workshop(), answer.registrations().getFirst(), book.sequence())));
    }

    private static Outcome outcome(Supplier<Taken> answer) {
        try {
            return answer.get();
        } catch (EventsPending e) {
            throw new SeatingUnavailable("No room for events", e);
        } catch (SeatRefused refusal) {
            return new Refused(refusal.rule(), refusal instanceof QuotaReached reached ? reached.most() : null);
        }
    }
}
