package fr.raict.registration.wishes.application;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.membership.application.AuthorityGroups;
import fr.raict.registration.membership.domain.AuthorityGroup;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.registration.wishes.domain.AllocationProblem;
import fr.raict.registration.wishes.domain.Wish;
import fr.raict.registration.wishes.domain.WishRound;
import fr.raict.registration.wishes.domain.WishedSession;
import fr.raict.registration.wishes.domain.Wisher;
import org.springframework.stereotype.Component;

/** Says what there is to give, as the seat books are now, and who wishes it. */
@Component
class StateProblem {

    private final ViewAvailability viewAvailability;
    private final AuthorityGroups groups;
    private final MandatesHeld mandates;

    StateProblem(ViewAvailability viewAvailability, AuthorityGroups groups, MandatesHeld mandates) {
        this.viewAvailability = viewAvailability;
        this.groups = groups;
        this.mandates = mandates;
    }

    /** Who was wished for twice, or by an account whose mandate was refused since, wishes nothing more. */
    AllocationProblem of(WishRound round, List<Wish> wishes) {
        var members = new HashMap<String, Boolean>();
        var people = new HashSet<ParticipantId>();
        var refused = new HashMap<String, Boolean>();
        var wishers = wishes.stream()
                .sorted(Comparator.comparing(Wish::enteredAt).thenComparing(Wish::id))
                .filter(wish -> !refused.computeIfAbsent(wish.account() + ' ' + wish.authority().code(),
                        _ -> isRefused(wish)))
                .filter(wish -> people.add(wish.participant()))
                .map(wish -> wisher(wish, members)).toList();
        return new AllocationProblem(round.mostSessions(), sessions(round, wishers), wishers);
    }

    boolean isRefused(Wish wish) {
        return mandates.isRefused(mandates.idOf(wish.account(), wish.authority().code()));
    }

    private Wisher wisher(Wish wish, Map<String, Boolean> members) {
        var code = wish.authority().code();
        var member = members.computeIfAbsent(code,
                _ -> !wish.authority().ofIndividuals() && groups.of(code).contains(AuthorityGroup.MEMBER));
        return new Wisher(wish.id(), code, member, wish.ranking());
    }

    private List<WishedSession> sessions(WishRound round, List<Wisher> wishers) {
        return wishers.stream().flatMap(each -> each.ranking().stream()).distinct()
                .map(session -> session(session, round)).flatMap(Optional::stream).toList();
    }

    /** Empty for one that does not take place. */
    private Optional<WishedSession> session(WorkshopId session, WishRound round) {
        return viewAvailability.workshop(session)
                .filter(each -> each.isPublished() && each.edition().equals(round.edition()))
                .map(workshop -> session(workshop, viewAvailability.summary(session)));
    }

    private static WishedSession session(Workshop workshop, SeatBookSummary book) {
        var held = book.counts().authorities().stream()
                .collect(Collectors.toMap(each -> each.authority().code(), each -> each.active(), Integer::sum));
        var free = Math.max(0, book.freeFor(Set.of()) - book.counts().waiting());
        return new WishedSession(workshop.id(), workshop.placed().map(Placement::startsAt).orElse(null),
                workshop.placed().map(Placement::endsAt).orElse(null), free,
                book.rules().membersOnly(), book.rules().mostPerAuthority(), held);
    }
}
