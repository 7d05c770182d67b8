package fr.raict.notification.mails.application;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.notification.mails.domain.Answer;
import fr.raict.notification.mails.domain.CertificateLetter;
import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.GivenUpLetter;
import fr.raict.notification.mails.domain.InvitationNews;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.LinkLetter;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.RoomAndTime;
import fr.raict.notification.mails.domain.SessionRole;
import fr.raict.notification.mails.domain.SessionsLetter;
import fr.raict.notification.mails.domain.TimeWording;
import fr.raict.notification.mails.domain.Workshop;
import fr.raict.notification.mails.domain.WorkshopLetter;
import fr.raict.values.EmailAddress;
import fr.raict.values.MeetingLink;
import org.jspecify.annotations.Nullable;

/** What the texts may mention, by the names that {@code mail-templates/LISEZMOI.md} lists; empty when absent. */
final class LetterValues {
    private final Templates templates;
    private final Links links;

    LetterValues(Templates templates, Links links) {
        this.templates = templates;
        this.links = links;
    }

    Templates.Values of(EventLetter letter, EmailAddress organiser) {
        return switch (letter) {
            case WorkshopLetter told -> new Templates.Values(answeredAt(organiser, words(told)));
            case SessionsLetter told -> of(told, answeredAt(organiser, SessionsValues.of(told)));
            case GivenUpLetter told -> of(told, answeredAt(organiser, SessionsValues.of(told)));
            case LinkLetter told -> new Templates.Values(answeredAt(organiser, ofLink(told)));
            case CertificateLetter told -> new Templates.Values(answeredAt(organiser, ofCertificate(told)));
        };
    }

    private Templates.Values of(EventLetter letter, Map<String, String> ofAll) {
        return new Templates.Values(ofAll,
                Map.of("sessions", letter.perWorkshop().stream().map(this::ofSession).toList()));
    }

    private static Map<String, String> answeredAt(EmailAddress organiser, Map<String, String> values) {
        values.put("organiserEmail", organiser.text());
        values.put("organiserEmailLink", organiser.mailto().toString());
        return values;
    }

    private Map<String, String> ofLink(LinkLetter letter) {
        var language = letter.recipient().language();
        var values = new HashMap<String, String>();
        values.put("name", letter.recipient().name());
        values.put("edition", letter.edition().name());
        values.put("individualLink", links.individual(letter.linkToken(), language).toString());
        values.put("validUntil", new TimeWording(language, ZoneId.of(letter.edition().zone()))
                .moment(letter.validUntil()));
        return values;
    }

    private Map<String, String> ofCertificate(CertificateLetter letter) {
        var values = new HashMap<String, String>();
        values.put("name", letter.recipient().name());
        values.put("edition", letter.edition().name());
        values.put("certificateLink", links.certificate(letter.code(), letter.recipient().language()).toString());
        return values;
    }

    private Map<String, String> ofSession(WorkshopLetter session) {
        var values = words(session);
        values.putIfAbsent("rank", "");
        var news = session instanceof WorkshopLetter.ToParticipant participant ? participant.news() : null;
        values.put("seated", flag(news instanceof RegistrationNews.Seated));
        values.put("requested", flag(news instanceof RegistrationNews.Requested));
        return values;
    }

    private Map<String, String> words(WorkshopLetter letter) {
        var values = common(letter);
        switch (letter) {
            case WorkshopLetter.ToParticipant participant -> add(values, participant);
            case WorkshopLetter.ToExpert expert -> add(values, expert);
            case WorkshopLetter.ToOrganiser toOrganiser -> add(values, toOrganiser);
        }
        return values;
    }

    private Map<String, String> common(WorkshopLetter letter) {
        var workshop = letter.workshop();
        var values = new HashMap<String, String>();
        values.put("name", letter.recipient().name());
        values.put("workshop", workshop.title());
        values.put("edition", workshop.edition());
        values.put("workshopLink", links.workshop(workshop, letter.recipient().language()).toString());
        values.put("when", when(letter, workshop.roomAndTime()));
        values.put("where", where(workshop, letter.recipient().language()));
        values.put("remote", flag(workshop.isRemote()));
        values.put("meetingLink", letter.link().map(MeetingLink::text).orElse(""));
        values.put("linkFollows", flag(letter.isLinkToFollow()));
        return values;
    }

    private void add(Map<String, String> values, WorkshopLetter.ToParticipant letter) {
        letter.secret().map(token -> links.ticket(token, letter.recipient().language()))
                .ifPresent(link -> values.put("ticketLink", link.toString()));
        switch (letter.news()) {
            case RegistrationNews.Waitlisted waitlisted -> values.put("rank", String.valueOf(waitlisted.rank()));
            case RegistrationNews.WorkshopCancelled cancelled -> values.put("reason", orEmpty(cancelled.reason()));
            case RegistrationNews.Declined declined -> values.put("reason", declined.reason());
            case RegistrationNews.Withdrawn withdrawn -> values.put("waited", flag(!withdrawn.heldSeat()));
            case RegistrationNews.Offered offered -> addOffer(values, letter, offered);
            case RegistrationNews.RequestMoved moved -> {
                values.put("waiting", flag(true));
                values.put("clashes", "");
                addChanges(values, letter, moved.before());
            }
            case RegistrationNews.WorkshopMoved moved -> {
                values.put("waiting", flag(!moved.heldSeat()));
                values.put("clashes", String.join(" ; ", moved.clashes()));
                addChanges(values, letter, moved.before());
            }
            case RegistrationNews.Seated _, RegistrationNews.Requested _ -> {}
            case RegistrationNews.Promoted _, RegistrationNews.GivenUp _ -> {}
            case RegistrationNews.OfferLapsed _, RegistrationNews.Overlapped _ -> {}
        }
    }

    private static void addOffer(Map<String, String> values, WorkshopLetter letter, RegistrationNews.Offered offered) {
        values.put("offeredUntil", wording(letter).moment(offered.expiresAt()));
        values.put("people", offered.people() == 1 ? "" : String.valueOf(offered.people()));
        values.put("handedOver", flag(offered.handedOver()));
    }

    /** What it was before, as far as it is another now; of what is the same, and of all that is not known, nothing. */
    private void addChanges(Map<String, String> values, WorkshopLetter letter, @Nullable Workshop before) {
        var now = letter.workshop();
        var then = before == null ? now : before;
        var language = letter.recipient().language();
        values.put("formerTitle", ifOther(then.title(), now.title()));
        values.put("formerWhen", ifOther(when(letter, then.roomAndTime()), when(letter, now.roomAndTime())));
        values.put("formerWhere", ifOther(where(then, language), where(now, language)));
        values.put("formerMode", ifOther(mode(then, language), mode(now, language)));
        values.put("mode", mode(now, language));
        values.put("newLink", ifOther(letter.link().map(MeetingLink::text).orElse(""), linkOf(then)));
    }

    private static String linkOf(Workshop workshop) {
        return workshop.link().map(MeetingLink::text).orElse("");
    }

    private static String ifOther(String text, String than) {
        return text.equals(than) ? "" : text;
    }

    private String mode(Workshop workshop, Language language) {
        return templates.phrase("mode." + workshop.mode(), language);
    }

    private void add(Map<String, String> values, WorkshopLetter.ToExpert letter) {
        values.put("role", role(letter.role(), letter.recipient().language()));
        switch (letter.news()) {
            case InvitationNews.Asked asked -> {
                values.put("answerLink", links.answer(asked.answerToken(), letter.recipient().language()).toString());
                values.put("answerBefore", wording(letter).moment(asked.answerBefore()));
                values.put("message", orEmpty(asked.message()));
                addChanges(values, letter, asked.before());
            }
            case InvitationNews.Updated updated -> {
                values.put("accepted", flag(updated.accepted()));
                addChanges(values, letter, updated.before());
            }
            case InvitationNews.Accepted _, InvitationNews.Declined _, InvitationNews.Withdrawn _, InvitationNews.WorkshopCancelled _ ->
                {}
        }
    }

    private void add(Map<String, String> values, WorkshopLetter.ToOrganiser letter) {
        values.put("expert", letter.expert());
        values.put("role", role(letter.role(), letter.recipient().language()));
        values.put("invitationsLink", links.invitations().toString());
        if (letter.answer() instanceof Answer.Declined declined) {
            values.put("reason", orEmpty(declined.reason()));
            values.put("substitute", orEmpty(declined.substitute()));
        }
    }

    private static String when(WorkshopLetter letter, @Nullable RoomAndTime roomAndTime) {
        return roomAndTime == null ? "" : wording(letter).period(roomAndTime.startsAt(), roomAndTime.endsAt());
    }

    /** Empty while it has no time: then its place is not settled either. */
    String where(Workshop workshop, Language language) {
        var roomAndTime = workshop.roomAndTime();
        if (roomAndTime == null) {
            return "";
        }
        return workshop.isRemote() ? mode(workshop, language)
                : Stream.of(roomAndTime.room(), workshop.venue()).filter(place -> !place.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private static TimeWording wording(WorkshopLetter letter) {
        return new TimeWording(letter.recipient().language(), ZoneId.of(letter.workshop().zone()));
    }

    private String role(SessionRole role, Language language) {
        return templates.phrase("role." + role, language);
    }

    static String flag(boolean value) {
        return value ? "x" : "";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
