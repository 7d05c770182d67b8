package fr.raict.registration.seating.web;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.MoveSeat;
import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.registration.seating.domain.Instead;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.SIGNED_IN;

/** How somebody changes to another workshop. */
@RestController
@RequestMapping("${raict.api}/workshops/{workshop}/registrations/{registration}/move")
class MoveController {

    private final MoveSeat moveSeat;

    MoveController(MoveSeat moveSeat) {
        this.moveSeat = moveSeat;
    }

    /** @param workshop to change to */
    record MoveRequest(@NotNull UUID workshop) {
    }

    @PostMapping
    @Access(SIGNED_IN)
    RegistrationDetails move(@PathVariable UUID workshop, @PathVariable UUID registration,
            @RequestHeader("Idempotency-Key") UUID idempotencyKey, @Valid @RequestBody MoveRequest request,
            Caller caller) {
        return moveSeat.move(new Instead(new WorkshopId(workshop), new RegistrationId(registration)),
                request.workshop(), idempotencyKey, caller);
    }
}
