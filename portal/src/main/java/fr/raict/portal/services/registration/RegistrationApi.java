package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What the registration service tells and takes, partly from anybody, partly from delegates, mostly from organisers. */
@HttpExchange(accept = "application/json", contentType = "application/json")
public interface RegistrationApi {

    /** At most 10, best match first; {@code q} has 2 characters or more. */
    @GetExchange("/authorities")
    List<LocalAuthority> authorities(@RequestParam String q);

    @GetExchange("/my-mandates")
    List<Mandate> myMandates();

    @PostExchange("/my-mandates")
    Mandate requestMandate(@RequestBody Mandate.Request request);

    @GetExchange("/workshops/{workshop}/registration-options")
    RegistrationOptions options(@PathVariable UUID workshop);

    @GetExchange("/workshops/{workshop}/availability")
    Availability availability(@PathVariable UUID workshop);

    @GetExchange("/editions/{edition}/availability")
    List<Availability> availabilities(@PathVariable UUID edition);

    /** The same key again answers with the same registrations. */
    @PostExchange("/workshops/{workshop}/registrations")
    Registrations register(@PathVariable UUID workshop, @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Registration.Request request);

    /** @param workshop whose questions are told as well, and the edition's if there is one; 100 at most */
    @GetExchange("/editions/{edition}/registration-options")
    EditionOptions editionOptions(@PathVariable UUID edition, @RequestParam(required = false) List<UUID> workshop);

    /** At most 10 people registered for the authority before, latest first; {@code q} may be empty. */
    @GetExchange("/my-people")
    List<Registration.Person> myPeople(@RequestParam String authority, @RequestParam String q);

    /** A question: it changes nothing, and no address of a person is in an address of a page. */
    @PostExchange("/editions/{edition}/registered-people")
    RegisteredPeople registeredPeople(@PathVariable UUID edition, @RequestBody RegisteredPeople.Question question);

    /** The same key again answers with the same choice. */
    @PostExchange("/editions/{edition}/choices")
    Choice choose(@PathVariable UUID edition, @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Choice.Request request);

    @GetExchange("/choices/{choice}")
    Choice choice(@PathVariable UUID choice);

    /** Whom a registration is for, with everything else that this person is registered for. */
    @GetExchange("/workshops/{workshop}/registrations/{registration}/person")
    PersonRegistrations person(@PathVariable UUID workshop, @PathVariable UUID registration);

    /** Another person gets the seats and ranks of one. The same key again answers with the same choice. */
    @PostExchange("/editions/{edition}/replacements")
    Choice replace(@PathVariable UUID edition, @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Change.Replacement request);

    /** The same person is called otherwise from now on. The same key again answers the same. */
    @PostExchange("/editions/{edition}/corrections")
    Change.Correction correct(@PathVariable UUID edition, @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Change.OfPerson request);

    /** The same key again answers with the same choice. */
    @PostExchange("/editions/{edition}/withdrawals")
    Choice withdraw(@PathVariable UUID edition, @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Change.Withdrawal request);

    /**
     * They keep what they have until they have a seat in the other workshop. The same key again answers the same.
     *
     * @return the registration there
     */
    @PostExchange("/workshops/{workshop}/registrations/{registration}/move")
    Registration move(@PathVariable UUID workshop, @PathVariable UUID registration,
            @RequestHeader("Idempotency-Key") UUID key, @RequestBody Change.Move request);

    @GetExchange("/workshops/{workshop}/registrations/{registration}")
    Registration registration(@PathVariable UUID workshop, @PathVariable UUID registration);

    /** In the order of their ids, of which there are as many as one request registers at most. */
    @GetExchange("/workshops/{workshop}/my-registrations")
    Registrations mine(@PathVariable UUID workshop, @RequestParam List<UUID> id);

    @DeleteExchange("/workshops/{workshop}/registrations/{registration}")
    void withdraw(@PathVariable UUID workshop, @PathVariable UUID registration);

    /**
     * In the order of the programme.
     *
     * @param page from 0
     * @param size at most 100
     */
    @GetExchange("/my-registrations")
    MyRegistrations myRegistrations(@RequestParam int page, @RequestParam int size);

    @GetExchange("/tickets/{token}")
    Ticket ticket(@PathVariable String token);

    @PostExchange("/tickets/{token}/withdrawal")
    void withdrawTicket(@PathVariable String token);

    /** For all who are offered seats together. Again it changes nothing. */
    @PostExchange("/tickets/{token}/offer/acceptance")
    Ticket acceptOffer(@PathVariable String token);

    @PostExchange("/tickets/{token}/offer/refusal")
    Ticket refuseOffer(@PathVariable String token);

    /** For all who are offered seats together. Again it changes nothing. */
    @PostExchange("/workshops/{workshop}/registrations/{registration}/offer/acceptance")
    Registration acceptOffer(@PathVariable UUID workshop, @PathVariable UUID registration);

    @PostExchange("/workshops/{workshop}/registrations/{registration}/offer/refusal")
    Registration refuseOffer(@PathVariable UUID workshop, @PathVariable UUID registration);

    /** The answer says nothing of whether the address is known, nor whether a mail leaves. */
    @PostExchange("/editions/{edition}/individual-links")
    void requestLink(@PathVariable UUID edition, @RequestBody Registration.Person person);

    /**
     * @param token of the link that was mailed to who asks
     * @param workshop whose questions are told as well, and the edition's if there is one; 100 at most
     */
    @GetExchange("/individuals/{token}")
    OwnSessions ownSessions(@PathVariable String token, @RequestParam(required = false) List<UUID> workshop);

    /** The same key again answers with the same choice. */
    @PostExchange("/individuals/{token}/choices")
    OwnChoice chooseOwn(@PathVariable String token, @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody OwnChoice.Request request);

    /** What the edition and its workshops ask: those that ask something, the edition's first. */
    @GetExchange("/editions/{edition}/questionnaires")
    List<Questionnaire> questionnaires(@PathVariable UUID edition, @RequestParam List<UUID> workshop);

    @GetExchange("/editions/{edition}/questions")
    Questionnaire questionsOfEdition(@PathVariable UUID edition);

    /** @param version that was seen, see {@link fr.raict.portal.services.agenda.EntityTag} */
    @PutExchange("/editions/{edition}/questions")
    Questionnaire askInEdition(@PathVariable UUID edition, @RequestHeader("If-Match") String version,
            @RequestBody Questionnaire.Request request);

    @GetExchange("/editions/{edition}/workshops/{workshop}/questions")
    Questionnaire questionsOfWorkshop(@PathVariable UUID edition, @PathVariable UUID workshop);

    @PutExchange("/editions/{edition}/workshops/{workshop}/questions")
    Questionnaire askInWorkshop(@PathVariable UUID edition, @PathVariable UUID workshop,
            @RequestHeader("If-Match") String version, @RequestBody Questionnaire.Request request);

    @GetExchange("/editions/{edition}/summary")
    RegistrationFigures figures(@PathVariable UUID edition);

    /**
     * The latest first; of one authority in the order of the programme.
     *
     * @param authority code
     * @param q beginnings of words of a name, an address or an authority's name
     * @param page from 0
     * @param size at most 100
     */
    @GetExchange("/editions/{edition}/registrations")
    RegistrationPage ofEdition(@PathVariable UUID edition,
            @RequestParam(required = false) Registration.@Nullable State state,
            @RequestParam(required = false) @Nullable String authority, @RequestParam String q, @RequestParam int page,
            @RequestParam int size);

    /** In order of arrival, with the workshop's availability. */
    @GetExchange("/workshops/{workshop}/registrations")
    RegistrationPage ofWorkshop(@PathVariable UUID workshop,
            @RequestParam(required = false) Registration.@Nullable State state, @RequestParam int page,
            @RequestParam int size);

    /**
     * Who has a seat, by name, some at a time.
     *
     * @param workshop only those with a seat in it
     * @param since only who registered for all these seats from then on
     * @param after where the part before says that the list goes on; empty for the first
     */
    @GetExchange("/editions/{edition}/seated-people")
    SeatedPeople seatedPeople(@PathVariable UUID edition, @RequestParam(required = false) @Nullable UUID workshop,
            @RequestParam(required = false) @Nullable Instant since, @RequestParam String after);

    @GetExchange("/editions/{edition}/authorities")
    Page<RepresentedAuthority> representedAuthorities(@PathVariable UUID edition, @RequestParam int page,
            @RequestParam int size);

    /**
     * The oldest first.
     *
     * @param edition whose registrations are counted beside each
     */
    @GetExchange("/mandates")
    Page<StudiedMandate> mandates(@RequestParam UUID edition, @RequestParam Mandate.State state, @RequestParam String q,
            @RequestParam int page, @RequestParam int size);

    @GetExchange("/mandates/{mandate}")
    StudiedMandate mandate(@PathVariable UUID mandate, @RequestParam UUID edition);

    @PostExchange("/mandates/{mandate}/confirmation")
    Mandate confirmMandate(@PathVariable UUID mandate);

    @PostExchange("/mandates/{mandate}/refusal")
    Mandate refuseMandate(@PathVariable UUID mandate, @RequestBody Mandate.Refusal refusal);

    /**
     * Those that the reference list lacks, in alphabetical order.
     *
     * @param q beginnings of words of a name or a country
     */
    @GetExchange("/unlisted-authorities")
    Page<StudiedAuthority> unlistedAuthorities(@RequestParam String q, @RequestParam int page, @RequestParam int size);

    @GetExchange("/unlisted-authorities/{code}")
    StudiedAuthority unlistedAuthority(@PathVariable String code);

    @PutExchange("/unlisted-authorities/{code}")
    StudiedAuthority correctAuthority(@PathVariable String code, @RequestBody StudiedAuthority.Correction correction);

    /** @param into code of an authority, in the reference list or not */
    @GetExchange("/unlisted-authorities/{code}/merge")
    StudiedAuthority.Comparison compareAuthorities(@PathVariable String code, @RequestParam String into);

    /** The same key again answers with the same merge. */
    @PostExchange("/unlisted-authorities/{code}/merge")
    AuthorityMerge mergeAuthority(@PathVariable String code, @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody AuthorityMerge.Request request);

    @GetExchange("/authority-merges/{merge}")
    AuthorityMerge authorityMerge(@PathVariable UUID merge);

    /**
     * Those that are marked, in alphabetical order; of the foreign ones, marked or not.
     *
     * @param q beginnings of words of a name, a code, a department or a country
     */
    @GetExchange("/authority-groups")
    Page<GroupedAuthority> groupedAuthorities(
            @RequestParam(required = false) GroupedAuthority.@Nullable Group group, @RequestParam String q,
            @RequestParam int page, @RequestParam int size);

    /** Any authority, marked or not. */
    @GetExchange("/authority-groups/{code}")
    GroupedAuthority groupedAuthority(@PathVariable String code);

    @PutExchange("/authority-groups/{code}")
    GroupedAuthority markAuthority(@PathVariable String code, @RequestHeader("If-Match") String seen,
            @RequestBody GroupedAuthority.Marks marks);

    /** 500 lines at most. The same list again changes nothing. */
    @PostExchange("/authority-groups/import")
    MarkedList markAuthorities(@RequestBody MarkedList.Request request);
}
