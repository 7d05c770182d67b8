package fr.raict.registration.wishes.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raict.registration.authorities.application.FindAuthorities;
import fr.raict.registration.authorities.domain.LocalAuthority;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.wishes.application.AllocationDetails.DraftDetails;
import fr.raict.registration.wishes.application.AllocationDetails.RunDetails;
import fr.raict.registration.wishes.application.AllocationDetails.UnmetDetails;
import fr.raict.registration.wishes.domain.Allocation;
import fr.raict.registration.wishes.domain.Allocation.Unmet;
import fr.raict.registration.wishes.domain.AuthorityKind;
import fr.raict.registration.wishes.domain.AuthoritySize;
import fr.raict.registration.wishes.domain.Award;
import fr.raict.registration.wishes.domain.Fairness;
import fr.raict.registration.wishes.domain.Fairness.Got;
import fr.raict.registration.wishes.domain.Wish;
import org.springframework.stereotype.Service;

/** Shows organisers how far an allocation is, and how fair. */
@Service
public class ViewAllocation {

    private final OpenWishes openWishes;
    private final Wishes wishes;
    private final Allocations allocations;
    private final AllocationRuns runs;
    private final FindAuthorities authorities;
    private final Clock clock;

    ViewAllocation(OpenWishes openWishes, Wishes wishes, Allocations allocations, AllocationRuns runs,
            FindAuthorities authorities, Clock clock) {
        this.openWishes = openWishes;
        this.wishes = wishes;
        this.allocations = allocations;
        this.runs = runs;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** @throws fr.raict.registration.wishes.domain.WishRefused.RoundUnknown when the edition has no round */
    public AllocationDetails of(UUID edition) {
        var id = new EditionId(edition);
        var run = runs.find(id).map(each -> each.asSeenAt(clock.instant()))
                .map(each -> new RunDetails(each.state(), each.seed(), each.percent())).orElse(null);
        return new AllocationDetails(openWishes.show(edition), wishes.count(id, new Viewer.Organiser()), run,
                allocations.find(id).map(this::details).orElse(null));
    }

    private DraftDetails details(Allocation allocation) {
        var byId = wishes.all(allocation.edition()).stream()
                .collect(Collectors.toMap(Wish::id, Function.identity()));
        var got = allocation.awards().stream().filter(award -> byId.containsKey(award.wish()))
                .map(award -> got(award, Objects.requireNonNull(byId.get(award.wish())))).toList();
        var people = (int) got.stream().filter(each -> !each.ranks().isEmpty()).count();
        return new DraftDetails(allocation.version(), allocation.seed(), allocation.stage(), people,
                allocation.carriedOut(), allocation.awards().size(), Fairness.of(got), unmet(allocation, byId),
                allocation.unmet().size());
    }

    private static List<UnmetDetails> unmet(Allocation allocation, Map<UUID, Wish> byId) {
        return allocation.unmet().stream().filter(each -> byId.containsKey(each.wish()))
                .limit(AllocationDetails.MOST_UNMET)
                .map(each -> unmet(each, Objects.requireNonNull(byId.get(each.wish())))).toList();
    }

    private static UnmetDetails unmet(Unmet unmet, Wish wish) {
        return new UnmetDetails(wish.id(), wish.person().givenName(), wish.person().familyName(),
                unmet.session().value(), unmet.rule());
    }

    private Got got(Award award, Wish wish) {
        var listed = authorities.byCode(wish.authority().code());
        return new Got(listed.map(ViewAllocation::kind).orElseGet(() -> unlistedKind(wish.authority())),
                listed.map(LocalAuthority::population).map(AuthoritySize::of).orElse(AuthoritySize.UNKNOWN),
                award.sessions().stream().map(wish::rankOf).toList());
    }

    private static AuthorityKind unlistedKind(Authority authority) {
        return authority.ofIndividuals() ? AuthorityKind.INDIVIDUAL : AuthorityKind.UNLISTED;
    }

    private static AuthorityKind kind(LocalAuthority listed) {
        return switch (listed.code().type()) {
            case COMMUNE -> AuthorityKind.COMMUNE;
            case EPCI -> AuthorityKind.EPCI;
            case DEPARTEMENT -> AuthorityKind.DEPARTEMENT;
            case REGION -> AuthorityKind.REGION;
            case OTHER -> AuthorityKind.OTHER;
        };
    }
}
