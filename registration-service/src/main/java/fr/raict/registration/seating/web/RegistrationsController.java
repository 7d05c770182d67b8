package fr.raict.registration.seating.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.ListRegistrations;
import fr.raict.registration.seating.application.ListRegistrations.Filter;
import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.registration.seating.application.RegistrationDetails.State;
import fr.raict.registration.seating.application.RequestSeats;
import fr.raict.registration.seating.application.RequestSeats.SeatsWanted;
import fr.raict.registration.seating.application.ViewSeats;
import fr.raict.registration.seating.application.WithdrawSeat;
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

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static fr.raict.platform.security.Access.Level.SIGNED_IN;

/** The registrations of one workshop. What the caller may not see is answered like what does not exist. */
@RestController
@RequestMapping("${raict.api}/workshops/{workshop}/registrations")
class RegistrationsController {

    private final RequestSeats requestSeats;
    private final WithdrawSeat withdrawSeat;
    private final ViewSeats viewSeats;
    private final ListRegistrations listRegistrations;

    RegistrationsController(RequestSeats requestSeats, WithdrawSeat withdrawSeat, ViewSeats viewSeats,
            ListRegistrations listRegistrations) {
        this.listRegistrations = listRegistrations;
        this.requestSeats = requestSeats;
        this.withdrawSeat = withdrawSeat;
        this.viewSeats = viewSeats;
    }

    record RegistrationsView(List<RegistrationView> registrations) {

        static RegistrationsView of(List<RegistrationDetails> registrations, Caller caller) {
            return new RegistrationsView(
                    registrations.stream().map(details -> RegistrationView.of(details, caller)).toList());
        }
    }

    /** 201 when somebody was registered, 200 when all of it was so already: the same key again, for instance. */
    @PostMapping
    @Access(SIGNED_IN)
    ResponseEntity<RegistrationsView> request(@PathVariable UUID workshop,
            @RequestHeader("Idempotency-Key") UUID idempotencyKey, @Valid @RequestBody RegistrationRequest request,
            Caller caller) {
        var answered = requestSeats.request(
                new SeatsWanted(workshop, idempotencyKey, request.authority(), request.persons()), caller);
        return ResponseEntity.status(answered.news() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(RegistrationsView.of(answered.registrations(), caller));
    }

    /** In order of arrival. */
    @GetMapping
    @Access(ORGANISER)
    RegistrationPageView list(@PathVariable UUID workshop, @RequestParam Optional<State> state,
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size, Caller caller) {
        return RegistrationPageView.of(listRegistrations.ofWorkshop(workshop, new Filter(state, Optional.empty(), q),
                new Paging(page, size)), caller);
    }

    @GetMapping("/{registration}")
    @Access(SIGNED_IN)
    RegistrationView show(@PathVariable UUID workshop, @PathVariable UUID registration, Caller caller) {
        return RegistrationView.of(viewSeats.one(workshop, registration, caller), caller);
    }

    @DeleteMapping("/{registration}")
    @Access(SIGNED_IN)
    RegistrationView withdraw(@PathVariable UUID workshop, @PathVariable UUID registration, Caller caller) {
        return RegistrationView.of(withdrawSeat.withdraw(workshop, registration, caller), caller);
    }
}
