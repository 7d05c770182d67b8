package fr.raict.agenda.invitations.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.agenda.invitations.application.FindInvitations;
import fr.raict.agenda.invitations.application.InviteExpert;
import fr.raict.agenda.invitations.application.ShownInvitation;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.security.Access;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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

/** The invitations of experts, for organisers. */
@RestController
@RequestMapping("${raict.api}")
class InvitationController {

    private final FindInvitations find;
    private final InviteExpert invite;

    InvitationController(FindInvitations find, InviteExpert invite) {
        this.find = find;
        this.invite = invite;
    }

    @GetMapping("/editions/{edition}/invitations")
    @Access(ORGANISER)
    @Bounded(most = 2_000, because = "some experts for each workshop of an edition")
    List<InvitationView> ofEdition(@PathVariable UUID edition) {
        return find.ofEdition(edition).stream().map(InvitationView::of).toList();
    }

    @GetMapping("/workshops/{workshop}/invitations")
    @Access(ORGANISER)
    @Bounded(most = 200, because = "experts invited to one workshop")
    List<InvitationView> ofWorkshop(@PathVariable UUID workshop) {
        return find.ofWorkshop(workshop).stream().map(InvitationView::of).toList();
    }

    @GetMapping("/invitations/{invitation}")
    @Access(ORGANISER)
    ResponseEntity<InvitationView> one(@PathVariable UUID invitation) { return shown(find.one(invitation)); }

    @PostMapping("/workshops/{workshop}/invitations")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<InvitationView> draft(@PathVariable UUID workshop, @Valid @RequestBody InvitationRequest request) {
        var drafted = InvitationView.of(invite.draft(workshop, request.expert(), request.role(),
                request.message(), request.answerBefore()));
        return ResponseEntity.created(URI.create("/api/agenda/invitations/" + drafted.id()))
                .eTag(SeenVersion.entityTag(drafted.version())).body(drafted);
    }

    @PostMapping("/invitations/{invitation}/sending")
    @Access(ORGANISER)
    ResponseEntity<InvitationView> send(@PathVariable UUID invitation, @RequestHeader(IF_MATCH) SeenVersion seen,
            @Valid @RequestBody(required = false) @Nullable SendingRequest request) {
        var deadline = request == null ? null : request.answerBefore();
        return shown(deadline == null ? invite.send(invitation, seen) : invite.send(invitation, seen, deadline));
    }

    @PostMapping("/invitations/{invitation}/withdrawal")
    @Access(ORGANISER)
    ResponseEntity<InvitationView> withdraw(@PathVariable UUID invitation, @RequestHeader(IF_MATCH) SeenVersion seen) {
        return shown(invite.withdraw(invitation, seen));
    }

    @DeleteMapping("/invitations/{invitation}")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID invitation, @RequestHeader(IF_MATCH) SeenVersion seen) {
        invite.remove(invitation, seen);
    }

    private static ResponseEntity<InvitationView> shown(ShownInvitation shown) {
        return ResponseEntity.ok().eTag(SeenVersion.entityTag(shown.invitation().version()))
                .body(InvitationView.of(shown));
    }
}
