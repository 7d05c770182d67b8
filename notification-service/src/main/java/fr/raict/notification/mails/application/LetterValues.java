package fr.raict.notification.mails.application;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import fr.raict.notification.mails.domain.Answer;
import fr.raict.notification.mails.domain.InvitationNews;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.RoomAndTime;
import fr.raict.notification.mails.domain.SessionRole;
import fr.raict.notification.mails.domain.TimeWording;
import fr.raict.notification.mails.domain.Workshop;
import fr.raict.notification.mails.domain.WorkshopLetter;
import fr.raict.values.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What the texts may mention, by the names that {@code mail-templates/LISEZMOI.md} lists; empty when absent. */
final class LetterValues {
    private final Templates templates;
    private final Links links;

    LetterValues(Templates templates, Links links) {
        this.templates = templates;
        this.links = links;
    }

    Map<String, String> of(WorkshopLetter letter, EmailAddress organiser) {
        var values = common(letter);
        values.put("organiserEmail", organiser.text());
        values.put("organiserEmailLink", organiser.mailto().toString());
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
        values.put("where", where(workshop, workshop.roomAndTime()));
        return values;
    }

    private void add(Map<String, String> values, WorkshopLetter.ToParticipant letter) {
        values.put("ticketLink", links.ticket(letter.ticketToken(), letter.recipient().language()).toString());
        switch (letter.news()) {
            case RegistrationNews.Waitlisted waitlisted -> values.put("rank", String.valueOf(waitlisted.rank()));
            case RegistrationNews.WorkshopCancelled cancelled -> values.put("reason", orEmpty(cancelled.reason()));
            case RegistrationNews.Withdrawn withdrawn -> values.put("waited", flag(!withdrawn.heldSeat()));
            case RegistrationNews.WorkshopMoved moved -> addMove(values, letter, moved);
            case RegistrationNews.Seated _, RegistrationNews.Promoted _ -> {}
        }
    }

    private void addMove(Map<String, String> values, WorkshopLetter letter, RegistrationNews.WorkshopMoved moved) {
        values.put("waiting", flag(!moved.heldSeat()));
        values.put("formerlyWhen", when(letter, moved.formerly()));
        values.put("formerlyWhere", where(letter.workshop(), moved.formerly()));
    }

    private void add(Map<String, String> values, WorkshopLetter.ToExpert letter) {
        values.put("role", role(letter.role(), letter.recipient().language()));
        if (letter.news() instanceof InvitationNews.Asked asked) {
            values.put("answerLink", links.answer(asked.answerToken(), letter.recipient().language()).toString());
            values.put("answerBefore", wording(letter).moment(asked.answerBefore()));
            values.put("message", orEmpty(asked.message()));
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

    private static String where(Workshop workshop, @Nullable RoomAndTime roomAndTime) {
        return roomAndTime == null ? "" : roomAndTime.room() + ", " + workshop.venue();
    }

    private static TimeWording wording(WorkshopLetter letter) {
        return new TimeWording(letter.recipient().language(), ZoneId.of(letter.workshop().zone()));
    }

    private String role(SessionRole role, Language language) {
        return templates.phrase("role." + role, language);
    }

    private static String flag(boolean value) {
        return value ? "x" : "";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
