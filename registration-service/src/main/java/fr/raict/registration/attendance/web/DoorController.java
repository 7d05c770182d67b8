package fr.raict.registration.attendance.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.attendance.application.CheckPeopleIn;
import fr.raict.registration.attendance.application.CheckPeopleIn.CheckedIn;
import fr.raict.registration.attendance.application.CheckPeopleIn.Shown;
import fr.raict.registration.attendance.application.CheckPeopleIn.Told;
import fr.raict.registration.attendance.application.PersonAtDoor;
import fr.raict.registration.attendance.application.ViewDoor;
import fr.raict.registration.attendance.application.ViewDoor.DoorDetails;
import fr.raict.registration.attendance.application.ViewDoor.DoorList;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.CHECK_IN;

/** A door is a session by its id, or a day of the edition such as 2027-01-13. */
@RestController
@RequestMapping("${raict.api}/editions/{edition}/doors/{door}")
class DoorController {

    static final int LONGEST_LINK = 500;

    private final ViewDoor viewDoor;
    private final CheckPeopleIn checkPeopleIn;

    DoorController(ViewDoor viewDoor, CheckPeopleIn checkPeopleIn) {
        this.viewDoor = viewDoor;
        this.checkPeopleIn = checkPeopleIn;
    }

    /**
     * Who stands at the door, by what they show or by one of their registrations there.
     *
     * @param offline whether the device let them in already
     */
    record CheckInRequest(@NotNull UUID nonce, @Nullable Instant at, @Nullable @Size(max = LONGEST_LINK) String code,
            @Nullable UUID registration, @Nullable Boolean offline) {

        private Shown shown() {
            return new Shown(code, registration);
        }

        private Told told() {
            return new Told(nonce, at, Boolean.TRUE.equals(offline));
        }
    }

    /** Whether somebody said that they would not come. */
    record ExcuseRequest(@NotNull UUID registration, @NotNull Boolean excused) {
    }

    @GetMapping
    @Access(CHECK_IN)
    DoorDetails show(@PathVariable UUID edition, @PathVariable String door) {
        return viewDoor.of(edition, door);
    }

    /** {@code q}: beginnings of words of a name, or of an authority's name. */
    @GetMapping("/people")
    @Access(CHECK_IN)
    @Bounded(most = ViewDoor.MOST_FOUND, because = "who finds so many goes on typing")
    List<PersonAtDoor> search(@PathVariable UUID edition, @PathVariable String door,
            @RequestParam @Size(min = 3, max = 200) String q) {
        return viewDoor.search(edition, door, q);
    }

    /** For a device that may lose its network. */
    @GetMapping("/list")
    @Access(CHECK_IN)
    DoorList list(@PathVariable UUID edition, @PathVariable String door) {
        return viewDoor.list(edition, door);
    }

    /** The same nonce again answers the same. */
    @PostMapping("/check-ins")
    @Access(CHECK_IN)
    CheckedIn checkIn(@PathVariable UUID edition, @PathVariable String door,
            @Valid @RequestBody CheckInRequest request, Caller caller) {
        return checkPeopleIn.checkIn(edition, door, request.shown(), request.told(), caller);
    }

    @DeleteMapping("/check-ins/{nonce}")
    @Access(CHECK_IN)
    PersonAtDoor undo(@PathVariable UUID edition, @PathVariable String door, @PathVariable UUID nonce) {
        return checkPeopleIn.undo(edition, door, nonce);
    }

    @PutMapping("/excuses")
    @Access(CHECK_IN)
    PersonAtDoor excuse(@PathVariable UUID edition, @PathVariable String door,
            @Valid @RequestBody ExcuseRequest request) {
        return checkPeopleIn.excuse(edition, door, request.registration(), request.excused());
    }
}
