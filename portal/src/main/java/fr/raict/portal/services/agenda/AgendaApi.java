package fr.raict.portal.services.agenda;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * What the agenda tells and takes: some of it from anybody, most of it from organisers. A change says on which version it
 * is based: see {@link EntityTag}. What makes something has a key: sent again under the same one, it changes nothing.
 */
@HttpExchange(accept = "application/json", contentType = "application/json")
public interface AgendaApi {
    /** Newest first, some ten of them; each says whether it is the current one. An organiser's are drafts, too. */
    @GetExchange("/editions")
    List<Edition> editions();

    /** A 404 problem when there is no such edition, or it is a draft and the visitor no organiser. */
    @GetExchange("/editions/{edition}")
    Edition edition(@PathVariable UUID edition);

    /** That of the open edition, else of the next or the last one; a 404 problem when there is none. */
    @GetExchange("/editions/current/programme")
    Programme currentProgramme();

    /** A 404 problem as for the edition. */
    @GetExchange("/editions/{edition}/programme")
    Programme programme(@PathVariable UUID edition);

    @GetExchange("/editions/{edition}/overview")
    EditionOverview overview(@PathVariable UUID edition);

    /** Of the current edition, or the newest draft while nothing is public; a 404 problem when there is none at all. */
    @GetExchange("/editions/current/overview")
    EditionOverview currentOverview();

    @PostExchange("/editions")
    Edition draftEdition(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Edition.Details details);

    @PutExchange("/editions/{edition}")
    Edition describeEdition(@PathVariable UUID edition, @RequestHeader("If-Match") String seen,
            @RequestBody Edition.Details details);

    /** Only one without workshops. */
    @DeleteExchange("/editions/{edition}")
    void removeEdition(@PathVariable UUID edition, @RequestHeader("If-Match") String seen);

    @PostExchange("/editions/{edition}/status")
    Edition enter(@PathVariable UUID edition, @RequestHeader("If-Match") String seen,
            @RequestBody Edition.StatusChange change);

    @PostExchange("/editions/{edition}/rooms")
    void addRoom(@PathVariable UUID edition, @RequestHeader("If-Match") String seen,
            @RequestHeader("Idempotency-Key") UUID key, @RequestBody Room.Details room);

    @PutExchange("/editions/{edition}/rooms/{room}")
    void changeRoom(@PathVariable UUID edition, @PathVariable UUID room, @RequestHeader("If-Match") String seen,
            @RequestBody Room.Details details);

    @DeleteExchange("/editions/{edition}/rooms/{room}")
    void removeRoom(@PathVariable UUID edition, @PathVariable UUID room, @RequestHeader("If-Match") String seen);

    @PostExchange("/editions/{edition}/slots")
    void addSlot(@PathVariable UUID edition, @RequestHeader("If-Match") String seen,
            @RequestHeader("Idempotency-Key") UUID key, @RequestBody Slot.Details slot);

    @PutExchange("/editions/{edition}/slots/{slot}")
    void changeSlot(@PathVariable UUID edition, @PathVariable UUID slot, @RequestHeader("If-Match") String seen,
            @RequestBody Slot.Details details);

    @DeleteExchange("/editions/{edition}/slots/{slot}")
    void removeSlot(@PathVariable UUID edition, @PathVariable UUID slot, @RequestHeader("If-Match") String seen);

    /** All of them: an edition has some sixty. */
    @GetExchange("/editions/{edition}/workshops")
    List<Workshop> workshops(@PathVariable UUID edition);

    /** With its edition in brief. */
    @GetExchange("/workshops/{workshop}")
    Workshop workshop(@PathVariable UUID workshop);

    @GetExchange("/workshops/{workshop}/sheet")
    WorkshopSheet sheet(@PathVariable UUID workshop);

    @PostExchange("/editions/{edition}/workshops")
    Workshop draftWorkshop(@PathVariable UUID edition, @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Workshop.Content content);

    @PutExchange("/workshops/{workshop}")
    Workshop editWorkshop(@PathVariable UUID workshop, @RequestHeader("If-Match") String seen,
            @RequestBody Workshop.Content content);

    /** Only a draft to which nobody was invited. */
    @DeleteExchange("/workshops/{workshop}")
    void removeWorkshop(@PathVariable UUID workshop, @RequestHeader("If-Match") String seen);

    @PutExchange("/workshops/{workshop}/placement")
    Workshop place(@PathVariable UUID workshop, @RequestHeader("If-Match") String seen,
            @RequestBody Workshop.Placement placement);

    @DeleteExchange("/workshops/{workshop}/placement")
    Workshop unplace(@PathVariable UUID workshop, @RequestHeader("If-Match") String seen);

    @PostExchange("/workshops/{workshop}/publication")
    Workshop publish(@PathVariable UUID workshop, @RequestHeader("If-Match") String seen);

    @PostExchange("/workshops/{workshop}/cancellation")
    Workshop cancel(@PathVariable UUID workshop, @RequestHeader("If-Match") String seen,
            @RequestBody Workshop.Cancellation cancellation);

    /** All that match, of the few hundred that ten editions bring together. */
    @GetExchange("/experts")
    List<Expert> experts(@RequestParam String q);

    @GetExchange("/experts/{expert}")
    Expert expert(@PathVariable UUID expert);

    @PostExchange("/experts")
    Expert addExpert(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Expert.Profile profile);

    @PutExchange("/experts/{expert}")
    Expert describeExpert(@PathVariable UUID expert, @RequestHeader("If-Match") String seen,
            @RequestBody Expert.Profile profile);

    /** Only one who was never invited. */
    @DeleteExchange("/experts/{expert}")
    void removeExpert(@PathVariable UUID expert, @RequestHeader("If-Match") String seen);

    /** All of them: a few for each workshop. */
    @GetExchange("/editions/{edition}/invitations")
    List<Invitation> invitations(@PathVariable UUID edition);

    @GetExchange("/invitations/{invitation}")
    Invitation invitation(@PathVariable UUID invitation);

    /** The same expert and the same words again are the same draft. */
    @PostExchange("/workshops/{workshop}/invitations")
    Invitation draftInvitation(@PathVariable UUID workshop, @RequestBody Invitation.Draft draft);

    @DeleteExchange("/invitations/{invitation}")
    void removeInvitation(@PathVariable UUID invitation, @RequestHeader("If-Match") String seen);

    /** Sending again makes a new link and revokes the old one. */
    @PostExchange("/invitations/{invitation}/sending")
    Invitation send(@PathVariable UUID invitation, @RequestHeader("If-Match") String seen,
            @RequestBody Invitation.Sending sending);

    @PostExchange("/invitations/{invitation}/withdrawal")
    Invitation withdraw(@PathVariable UUID invitation, @RequestHeader("If-Match") String seen);

    @GetExchange("/invitation-answers/{token}")
    ReceivedInvitation receivedInvitation(@PathVariable String token);

    @PostExchange("/invitation-answers/{token}/acceptance")
    void accept(@PathVariable String token);

    @PostExchange("/invitation-answers/{token}/refusal")
    void decline(@PathVariable String token, @RequestBody ReceivedInvitation.Refusal refusal);
}
