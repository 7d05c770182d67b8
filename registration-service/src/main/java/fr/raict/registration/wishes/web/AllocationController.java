package fr.raict.registration.wishes.web;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import fr.raict.platform.aggregates.RequestKey;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.security.Access;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.registration.wishes.application.AdjustAllocation;
import fr.raict.registration.wishes.application.AllocateSessions;
import fr.raict.registration.wishes.application.AllocationDetails;
import fr.raict.registration.wishes.application.PublishAllocation;
import fr.raict.registration.wishes.application.ViewAllocation;
import fr.raict.registration.wishes.domain.Allocation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static org.springframework.http.HttpHeaders.IF_MATCH;

/** Who gets what in an edition, for its organiser. */
@RestController
@RequestMapping("${raict.api}/editions/{edition}/allocation")
class AllocationController {

    private final AllocateSessions allocateSessions;
    private final AdjustAllocation adjustAllocation;
    private final PublishAllocation publishAllocation;
    private final ViewAllocation viewAllocation;

    AllocationController(AllocateSessions allocateSessions, AdjustAllocation adjustAllocation,
            PublishAllocation publishAllocation, ViewAllocation viewAllocation) {
        this.allocateSessions = allocateSessions;
        this.adjustAllocation = adjustAllocation;
        this.publishAllocation = publishAllocation;
        this.viewAllocation = viewAllocation;
    }

    /** @param seed of the lots; one is drawn when it is left out */
    record AllocationRequest(@Min(0) @Max(Allocation.SEEDS - 1) @Nullable Long seed) {
    }

    /** @param given false to take it */
    record AdjustmentRequest(@NotNull UUID wish, @NotNull UUID workshop, @NotNull Boolean given) {
    }

    @GetMapping
    @Access(ORGANISER)
    AllocationDetails show(@PathVariable UUID edition) {
        return viewAllocation.of(edition);
    }

    /** It is made in the background, and the draft before it stays until then. */
    @PostMapping
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.ACCEPTED)
    AllocationDetails allocate(@PathVariable UUID edition, @RequestHeader(RequestKey.HEADER) UUID idempotencyKey,
            @Valid @RequestBody AllocationRequest request) {
        allocateSessions.begin(edition, idempotencyKey, request.seed());
        return viewAllocation.of(edition);
    }

    @PostMapping("/adjustments")
    @Access(ORGANISER)
    AllocationDetails adjust(@PathVariable UUID edition, @RequestHeader(IF_MATCH) SeenVersion seen,
            @Valid @RequestBody AdjustmentRequest request) {
        var workshop = new WorkshopId(request.workshop());
        if (request.given()) {
            adjustAllocation.give(edition, seen, request.wish(), workshop);
        } else {
            adjustAllocation.take(edition, seen, request.wish(), workshop);
        }
        return viewAllocation.of(edition);
    }

    /** People are registered in the background; again changes nothing. */
    @PostMapping("/publication")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.ACCEPTED)
    AllocationDetails publish(@PathVariable UUID edition, @RequestHeader(IF_MATCH) SeenVersion seen) {
        publishAllocation.publish(edition, seen);
        return viewAllocation.of(edition);
    }
}
