package fr.raict.registration.wishes.application;

import java.time.Clock;
import java.util.UUID;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.registration.seating.application.KnownEditions;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.wishes.domain.Allocation;
import fr.raict.registration.wishes.domain.WishRefused;
import fr.raict.registration.wishes.domain.WishRefused.AllocationMissing;
import org.springframework.stereotype.Service;

/** An organiser publishes a draft: everybody is registered for what they got, in the background. */
@Service
public class PublishAllocation {

    private final Allocations allocations;
    private final AllocationRuns runs;
    private final KnownEditions editions;
    private final CarryOutAllocations carryOut;
    private final Clock clock;

    PublishAllocation(Allocations allocations, AllocationRuns runs, KnownEditions editions,
            CarryOutAllocations carryOut, Clock clock) {
        this.allocations = allocations;
        this.runs = runs;
        this.editions = editions;
        this.carryOut = carryOut;
        this.clock = clock;
    }

    /**
     * Again changes nothing.
     *
     * @throws WishRefused when somebody else changed the draft
     * @throws RuntimeException a refusal of seats when nobody may register now
     */
    public void publish(UUID edition, SeenVersion seen) {
        var id = new EditionId(edition);
        var present = allocations.find(id).orElseThrow(AllocationMissing::new);
        if (present.stage() != Allocation.Stage.DRAFT) {
            return;
        }
        var draft = allocations.inVersion(id, seen);
        var now = clock.instant();
        runs.refuseWhileRunning(id, now);
        editions.windowOf(id).refuseUnlessOpenAt(now);
        allocations.save(draft.publishing());
        carryOut.begin(id);
    }
}
