package fr.raict.registration.attendance.web;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.attendance.application.CheckPeopleIn.CheckedIn;
import fr.raict.registration.attendance.application.CheckPeopleIn.Shown;
import fr.raict.registration.attendance.application.PersonInEdition;
import fr.raict.registration.attendance.application.RegisterOnSite;
import fr.raict.registration.attendance.application.RegisterOnSite.Newcomer;
import fr.raict.registration.attendance.domain.AttendanceRefused.PersonUnknown;
import fr.raict.registration.people.application.TypedPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.CHECK_IN;

/** Who stands at the door of a session without a seat gets one that is free, and is let in by the same request. */
@RestController
@RequestMapping("${raict.api}/editions/{edition}/doors/{door}")
class OnSiteController {

    private final RegisterOnSite registerOnSite;

    OnSiteController(RegisterOnSite registerOnSite) {
        this.registerOnSite = registerOnSite;
    }

    /** @param authority its code, or that of individuals */
    record NewcomerRequest(@NotBlank @Size(max = 40) String authority, @NotNull @Valid TypedPerson person) {

        private Newcomer newcomer() {
            return new Newcomer(authority, person.person());
        }
    }

    /** Who it is, by what they show or by one of their registrations in the edition. */
    record SeatRequest(@Nullable @Size(max = DoorController.LONGEST_LINK) String code, @Nullable UUID registration) {

        private Shown shown() {
            return new Shown(code, registration);
        }
    }

    /** Who is to be registered, where something is known of them. */
    @GetMapping("/known")
    @Access(CHECK_IN)
    PersonInEdition known(@PathVariable UUID edition, @PathVariable String door,
            @RequestParam(required = false) @Nullable @Size(max = DoorController.LONGEST_LINK) String code,
            @RequestParam(required = false) @Nullable UUID registration) {
        return registerOnSite.known(edition, door, new Shown(code, registration)).orElseThrow(PersonUnknown::new);
    }

    /** The same key again answers the same. */
    @PostMapping("/registrations")
    @Access(CHECK_IN)
    CheckedIn register(@PathVariable UUID edition, @PathVariable String door,
            @RequestHeader("Idempotency-Key") UUID idempotencyKey, @Valid @RequestBody NewcomerRequest request,
            Caller caller) {
        return registerOnSite.register(edition, door, request.newcomer(), idempotencyKey, caller);
    }

    /** The same key again answers the same. */
    @PostMapping("/seats")
    @Access(CHECK_IN)
    CheckedIn giveSeat(@PathVariable UUID edition, @PathVariable String door,
            @RequestHeader("Idempotency-Key") UUID idempotencyKey, @Valid @RequestBody SeatRequest request,
            Caller caller) {
        return registerOnSite.giveSeat(edition, door, request.shown(), idempotencyKey, caller);
    }
}
