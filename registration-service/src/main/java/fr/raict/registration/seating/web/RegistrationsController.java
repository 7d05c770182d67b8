package fr.raict.registration.seating.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.registration.seating.application.RequestSeats;
import fr.raict.registration.seating.application.ViewRegistrationOptions;
import fr.raict.registration.seating.application.ViewRegistrationOptions.RegistrationOptions;
import fr.raict.registration.seating.application.ViewSeats;
import fr.raict.registration.seating.application.WithdrawSeat;
import fr.raict.values.Bounded;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.SIGNED_IN;

/** Registrations for one workshop. What the caller may not see is answered like what does not exist. */
@RestController
@RequestMapping("${raict.api}/workshops/{workshop}")
class RegistrationsController {

    private final ViewRegistrationOptions viewOptions;
    private final RequestSeats requestSeats;
    private final WithdrawSeat withdrawSeat;
    private final ViewSeats viewSeats;

    RegistrationsController(ViewRegistrationOptions viewOptions, RequestSeats requestSeats, WithdrawSeat withdrawSeat,
            ViewSeats viewSeats) {
        this.viewOptions = viewOptions;
        this.requestSeats = requestSeats;
        this.withdrawSeat = withdrawSeat;
        this.viewSeats = viewSeats;
    }

    record RegistrationsView(
            @Bounded(most = RegistrationRequest.MOST_PEOPLE, because = "those of one request") List<RegistrationDetails> registrations) {
    }

    /** What a form of registration starts from. */
    @GetMapping("/registration-options")
    @Access(SIGNED_IN)
    RegistrationOptions options(@PathVariable UUID workshop, Caller caller) {
        return viewOptions.of(workshop, caller);
    }

    /** 201 when somebody was registered, 200 when all of it was so already: the same key again, for instance. */
    @PostMapping("/registrations")
    @Access(SIGNED_IN)
    ResponseEntity<RegistrationsView> request(@PathVariable UUID workshop,
            @RequestHeader("Idempotency-Key") UUID idempotencyKey, @Valid @RequestBody RegistrationRequest request,
            Caller caller) {
        var answered = requestSeats.request(workshop, idempotencyKey, request.authority(), request.applicants(),
                request.allOrNobody(), caller);
        return ResponseEntity.status(answered.registeredSomebody() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new RegistrationsView(answered.registrations()));
    }

    /** Several at once, in the order of their ids; all of them or none. */
    @GetMapping("/my-registrations")
    @Access(SIGNED_IN)
    RegistrationsView several(@PathVariable UUID workshop,
            @RequestParam @Size(min = 1, max = RegistrationRequest.MOST_PEOPLE) List<@NotNull UUID> id, Caller caller) {
        return new RegistrationsView(viewSeats.of(workshop, id, caller));
    }

    @GetMapping("/registrations/{registration}")
    @Access(SIGNED_IN)
    RegistrationDetails show(@PathVariable UUID workshop, @PathVariable UUID registration, Caller caller) {
        return viewSeats.of(workshop, List.of(registration), caller).getFirst();
    }

    @DeleteMapping("/registrations/{registration}")
    @Access(SIGNED_IN)
    RegistrationDetails withdraw(@PathVariable UUID workshop, @PathVariable UUID registration, Caller caller) {
        return withdrawSeat.withdraw(workshop, registration, caller);
    }
}
