package fr.raict.registration.seating.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.SeatChange.GiveUp;
import fr.raict.registration.seating.application.SeatChange.HandOver;
import fr.raict.registration.seating.application.SeatChange.Take;
import fr.raict.registration.seating.domain.RankedRegistration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatAnswer;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatRefused;
import fr.raict.registration.seating.domain.SeatRefused.EditionCapReached;
import fr.raict.registration.seating.domain.SeatRefused.EventsPending;
import fr.raict.registration.seating.domain.SeatRefused.OfSome;
import fr.raict.registration.seating.domain.SeatRefused.TogetherRefused;
import fr.raict.registration.seating.domain.SeatRequest;
import fr.raict.registration.seating.domain.SeatRequest.PartOf;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
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
        var parties = askedTogether(choice, asker, changes);
        return changes.stream().map(each -> each instanceof Take take && take.together()
                ? Objects.requireNonNull(parties.get(take.workshop())).partOf(take) : asked(choice, asker, each))
                .toList().stream().map(ChangeSeats::outcome).toList();
    }

    /** One request for each workshop, in which all have a seat or nobody. */
    private Map<WorkshopId, PartyAnswer> askedTogether(PartOf choice, SeatAsker asker,
            List<? extends SeatChange> changes) {
        var parties = new LinkedHashMap<WorkshopId, List<Take>>();
        for (var change : changes) {
            if (change instanceof Take take && take.together()) {
                parties.computeIfAbsent(take.workshop(), _ -> new ArrayList<>()).add(take);
            }
        }
        var answers = new HashMap<WorkshopId, PartyAnswer>();
        parties.forEach((workshop, takes) -> answers.put(workshop,
                new PartyAnswer(takes, askedTogether(choice, asker, workshop, takes))));
        return answers;
    }

    private Supplier<List<Changed>> askedTogether(PartOf choice, SeatAsker asker, WorkshopId workshop,
            List<Take> takes) {
        var people = new LinkedHashMap<RegistrationId, Person>();
        takes.forEach(take -> people.put(take.registration(), take.person()));
        try {
            governEdition.refuseBeyondShare(choice.edition(), asker, List.copyOf(people.values()));
            return desks.ask(workshop, requests.taking(asker, SeatRequest.keyOf(takes.getFirst().key(), true), people,
                    choice, true, (book, answer) -> answer.registrations().stream().map(each -> changed(book, each))
                            .toList()));
        } catch (EditionCapReached refusal) {
            return () -> {
                throw refusal;
            };
        }
    }

    /** What is answered to several who are to have seats together. */
    private record PartyAnswer(List<Take> takes, Supplier<List<Changed>> answer) {

        /** Who is not refused for themselves is refused with the others. */
        Supplier<Changed> partOf(Take take) {
            var position = takes.indexOf(take);
            return () -> {
                try {
                    return answer.get().get(position);
                } catch (OfSome refusal) {
                    throw refusal.positions().contains(position) ? refusal : new TogetherRefused();
                }
            };
        }
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
            case Take take ->
                requests.taking(asker, take.key(), take.identified(), choice, false, ChangeSeats::changed);
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
