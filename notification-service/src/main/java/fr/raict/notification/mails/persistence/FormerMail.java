package fr.raict.notification.mails.persistence;

import java.util.List;
import java.util.Locale;

import org.bson.Document;

/**
 * A mail as an earlier version stored it.
 *
 * @param text
 *            its finished text; empty when it has a letter
 */
record FormerMail(Document mail, Document text) {

    Document broughtOver() {
        var broughtOver = new Document("_id", mail.get("_id"))
                .append("letter", mail.containsKey("letter") ? workshopLetter() : finishedLetter())
                .append("state", state());
        copy(mail, broughtOver, "round", "attempts", "queuedAt");
        if (mail.containsKey("lastError")) {
            broughtOver.append("lastFailure", lastFailure());
        }
        broughtOver.append("announced", mail.get("told", new Document("sequence", 0L).append("failed", false)));
        copy(mail, broughtOver, "version");
        if (!mail.getList("outbox", Document.class, List.of()).isEmpty()) {
            copy(mail, broughtOver, "outbox");
        }
        return broughtOver;
    }

    private Document state() {
        var state = new Document("kind", mail.get("state"));
        return "QUEUED".equals(mail.get("state"))
                ? state.append("dueAt", mail.get("dueAt"))
                : state.append("at", mail.get("endedAt"));
    }

    /** Failures had no cause at first; those that begin with a reply were refused (RFC 5321 §4.2.1). */
    private Document lastFailure() {
        var detail = mail.getString("lastError");
        var guessed = detail.matches("(?s)5\\d\\d.*") ? "ADDRESS_REFUSED" : "NEVER_TAKEN";
        return new Document("cause", mail.get("cause", guessed)).append("detail", detail);
    }

    private Document finishedLetter() {
        var letter = new Document("kind", "finished")
                .append("recipient", recipient(text.get("language", "fr").startsWith("en") ? "ENGLISH" : "FRENCH"))
                .append("template", template().toUpperCase(Locale.ROOT).replace('-', '_'))
                .append("answersTo", text.get("replyTo", ""))
                .append("subject", mail.get("subject", ""))
                .append("text", text.get("text", ""))
                .append("html", text.get("html", ""));
        copy(text, letter, "calendarMethod", "calendar");
        return letter.append("secrets", text.getList("secrets", String.class, List.of()));
    }

    private Document workshopLetter() {
        var former = mail.get("letter", Document.class);
        if (former.containsKey("seat")) {
            return toParticipant(former, former.get("seat", Document.class));
        }
        return former.containsKey("invitation")
                ? toExpert(former, former.get("invitation", Document.class))
                : toOrganiser(former, former.get("answer", Document.class));
    }

    private Document toParticipant(Document former, Document seat) {
        var letter = letter("to-participant", former);
        copy(seat, letter, "registration", "ticketToken");
        var news = new Document("kind", template());
        copy(seat, news, "rank", "heldSeat", "reason", "formerly");
        return letter.append("news", news);
    }

    private Document toExpert(Document former, Document invitation) {
        var letter = letter("to-expert", former);
        copy(invitation, letter, "invitation", "expert", "role");
        var news = switch (template()) {
            case "invitation" -> asked("FIRST");
            case "invitation-resent" -> asked("RESENT");
            case "invitation-moved" -> asked("WORKSHOP_MOVED");
            default -> new Document("kind", template());
        };
        copy(invitation, news, "answerToken", "answerBefore", "message");
        return letter.append("news", news);
    }

    private static Document asked(String occasion) {
        return new Document("kind", "invitation-asked").append("occasion", occasion);
    }

    private Document toOrganiser(Document former, Document told) {
        var letter = letter("to-organiser", former);
        copy(told, letter, "expert", "role");
        var answer = new Document("kind", template());
        copy(told, answer, "reason", "substitute");
        return letter.append("answer", answer);
    }

    private Document letter(String kind, Document former) {
        return new Document("kind", kind)
                .append("eventId", former.get("event"))
                .append("occurredAt", former.get("occurredAt"))
                .append("recipient", recipient(mail.get("language", "FRENCH")))
                .append("workshop", workshop(former.get("workshop", Document.class)));
    }

    private Document recipient(String language) {
        return new Document("name", mail.get("name")).append("email", mail.get("address"))
                .append("language", language);
    }

    private static Document workshop(Document former) {
        var workshop = new Document("_id", former.get("workshop"));
        copy(former, workshop, "title");
        if (former.containsKey("edition")) {
            workshop.append("editionId", former.get("edition"));
        }
        workshop.append("edition", former.get("editionName"));
        copy(former, workshop, "venue", "zone", "organiserEmail", "calendarSequence");
        if (former.containsKey("placement")) {
            workshop.append("roomAndTime", former.get("placement"));
        }
        return workshop;
    }

    private String template() {
        return mail.getString("template");
    }

    private static void copy(Document from, Document to, String... fields) {
        for (var field : fields) {
            if (from.containsKey(field)) {
                to.append(field, from.get(field));
            }
        }
    }
}
