package fr.raict.notification.mails.application;

import java.util.HashMap;
import java.util.Map;

import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.GivenUpLetter;
import fr.raict.notification.mails.domain.SessionsLetter;
import fr.raict.notification.mails.domain.Succession;
import org.jspecify.annotations.Nullable;

/** What a text about several sessions may mention besides what it says of each; empty when absent. */
final class SessionsValues {

    private SessionsValues() {}

    static Map<String, String> of(SessionsLetter letter) {
        var values = common(letter);
        values.put("seats", orEmpty(letter.seats()));
        values.put("waits", orEmpty(letter.waits()));
        values.put("requests", orEmpty(letter.requests()));
        values.put("predecessor", otherName(letter.predecessor()));
        values.put("corrected", LetterValues.flag(letter.predecessor() instanceof Succession.Correction));
        return values;
    }

    static Map<String, String> of(GivenUpLetter letter) {
        var values = common(letter);
        values.put("successor", otherName(letter.successor()));
        values.put("corrected", LetterValues.flag(letter.successor() instanceof Succession.Correction));
        values.put("withdrawn", LetterValues.flag(letter.successor() == null));
        return values;
    }

    private static Map<String, String> common(EventLetter letter) {
        var all = letter.perWorkshop().size();
        var values = new HashMap<String, String>();
        values.put("name", letter.recipient().name());
        values.put("edition", letter.firstWorkshop().edition());
        values.put("several", all == 1 ? "" : String.valueOf(all));
        return values;
    }

    private static String otherName(@Nullable Succession succession) {
        return succession instanceof Succession.Replacement(var name) ? name : "";
    }

    private static String orEmpty(long count) {
        return count == 0 ? "" : String.valueOf(count);
    }
}
