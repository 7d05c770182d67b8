package fr.raict.portal.services.agenda;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the agenda tells and takes from anybody; the organiser's part is {@code organising}'s. */
@HttpExchange(accept = "application/json")
public interface AgendaApi {

    /** Newest first; an organiser's are drafts, too. Some ten of them are kept. */
    @GetExchange("/editions")
    List<Edition> editions();

    @GetExchange("/editions/{edition}")
    Edition edition(@PathVariable UUID edition);

    /** That of the open edition, else of the next or the last one; a 404 problem when there is none. */
    @GetExchange("/editions/current/programme")
    Programme currentProgramme();

    /** A 404 problem when there is no such edition, or it is a draft and the visitor no organiser. */
    @GetExchange("/editions/{edition}/programme")
    Programme programme(@PathVariable UUID edition);

    /** With its edition in brief. */
    @GetExchange("/workshops/{workshop}")
    Workshop workshop(@PathVariable UUID workshop);

    @GetExchange("/invitation-answers/{token}")
    ReceivedInvitation invitation(@PathVariable String token);

    @PostExchange("/invitation-answers/{token}/acceptance")
    void accept(@PathVariable String token);

    @PostExchange(url = "/invitation-answers/{token}/refusal", contentType = "application/json")
    void decline(@PathVariable String token, @RequestBody Refusal refusal);

    /** Why the expert cannot come, and who could instead. */
    record Refusal(@Nullable String reason, @Nullable String substitute) {}
}
