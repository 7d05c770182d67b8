package fr.raict.registration.wishes.application;

import java.util.List;
import java.util.UUID;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.wishes.domain.Allocation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows the wishes that the caller may see; what they got to organisers at once, and to others once it is published. */
@Service
public class ListWishes {

    private final MakeWishes makeWishes;
    private final OpenWishes openWishes;
    private final WishRounds rounds;
    private final Wishes wishes;
    private final Allocations allocations;

    ListWishes(MakeWishes makeWishes, OpenWishes openWishes, WishRounds rounds, Wishes wishes,
            Allocations allocations) {
        this.makeWishes = makeWishes;
        this.openWishes = openWishes;
        this.rounds = rounds;
        this.wishes = wishes;
        this.allocations = allocations;
    }

    /**
     * A page of wishes, by authority and name.
     *
     * @param page from 0
     * @param pages at least 1
     * @param total on all pages
     * @param round null where people do not wish
     */
    public record WishPage(List<WishDetails> items, int page, long pages, long total, @Nullable RoundDetails round) {
    }

    public WishPage of(UUID edition, Paging paging, Caller caller) {
        var id = new EditionId(edition);
        var viewer = makeWishes.viewer(caller);
        var total = wishes.count(id, viewer);
        var known = known(id, caller);
        var items = wishes.page(id, viewer, paging).stream().map(each -> WishDetails.of(each, known)).toList();
        return new WishPage(items, paging.page(), paging.pagesOf(total), total,
                rounds.find(id).map(openWishes::details).orElse(null));
    }

    public WishDetails one(UUID edition, UUID wish, Caller caller) {
        return WishDetails.of(makeWishes.show(edition, wish, caller), known(new EditionId(edition), caller));
    }

    private @Nullable Allocation known(EditionId edition, Caller caller) {
        return allocations.find(edition)
                .filter(each -> caller.organiser() || each.stage() == Allocation.Stage.PUBLISHED).orElse(null);
    }
}
