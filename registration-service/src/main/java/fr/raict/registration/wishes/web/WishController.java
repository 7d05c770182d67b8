package fr.raict.registration.wishes.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.platform.aggregates.RequestKey;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.people.application.TypedPerson;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.registration.wishes.application.ListWishes;
import fr.raict.registration.wishes.application.ListWishes.WishPage;
import fr.raict.registration.wishes.application.MakeWishes;
import fr.raict.registration.wishes.application.WishDetails;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.SIGNED_IN;
import static org.springframework.http.HttpHeaders.IF_MATCH;

/** What people of an edition wish. What the caller may not see is answered with 404. */
@RestController
@RequestMapping("${raict.api}/editions/{edition}/wishes")
class WishController {

    /** More than may be wished: who wishes too much is told how much is. */
    private static final int MOST_READ = 60;

    private final MakeWishes makeWishes;
    private final ListWishes listWishes;

    WishController(MakeWishes makeWishes, ListWishes listWishes) {
        this.makeWishes = makeWishes;
        this.listWishes = listWishes;
    }

    /** Somebody of an authority, with the sessions they wish, the dearest first. */
    record WishRequest(@NotBlank @Size(max = 40) String authority, @NotNull @Valid TypedPerson person,
            @NotEmpty @Size(max = MOST_READ) List<@NotNull UUID> workshops) {
    }

    /** The same person, as they are to be called, with what they wish now. */
    record ChangedWishRequest(@NotNull @Valid TypedPerson person,
            @NotEmpty @Size(max = MOST_READ) List<@NotNull UUID> workshops) {
    }

    @GetMapping
    @Access(SIGNED_IN)
    WishPage list(@PathVariable UUID edition, @RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size, Caller caller) {
        return listWishes.of(edition, new Paging(page, size), caller);
    }

    @PostMapping
    @Access(SIGNED_IN)
    ResponseEntity<WishDetails> wish(@PathVariable UUID edition, @RequestHeader(RequestKey.HEADER) UUID idempotencyKey,
            @Valid @RequestBody WishRequest request, Caller caller) {
        var wish = WishDetails.of(makeWishes.wish(edition, idempotencyKey, request.authority(),
                request.person().person(), ids(request.workshops()), caller));
        return ResponseEntity.status(HttpStatus.CREATED).eTag(SeenVersion.entityTag(wish.version())).body(wish);
    }

    @GetMapping("/{wish}")
    @Access(SIGNED_IN)
    ResponseEntity<WishDetails> show(@PathVariable UUID edition, @PathVariable UUID wish, Caller caller) {
        return shown(listWishes.one(edition, wish, caller));
    }

    @PutMapping("/{wish}")
    @Access(SIGNED_IN)
    ResponseEntity<WishDetails> change(@PathVariable UUID edition, @PathVariable UUID wish,
            @RequestHeader(IF_MATCH) SeenVersion seen, @Valid @RequestBody ChangedWishRequest request, Caller caller) {
        return shown(WishDetails.of(makeWishes.change(edition, wish, seen, request.person().person(),
                ids(request.workshops()), caller)));
    }

    @DeleteMapping("/{wish}")
    @Access(SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID edition, @PathVariable UUID wish, @RequestHeader(IF_MATCH) SeenVersion seen,
            Caller caller) {
        makeWishes.withdraw(edition, wish, seen, caller);
    }

    private static List<WorkshopId> ids(List<UUID> workshops) {
        return workshops.stream().map(WorkshopId::new).toList();
    }

    private static ResponseEntity<WishDetails> shown(WishDetails wish) {
        return ResponseEntity.ok().eTag(SeenVersion.entityTag(wish.version())).body(wish);
    }
}
