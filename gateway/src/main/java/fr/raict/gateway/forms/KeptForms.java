package fr.raict.gateway.forms;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import fr.raict.gateway.forms.KeptForm.Reason;
import fr.raict.gateway.site.SiteArea;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The forms of pages that a browser sent and that are to be shown again, by their address. Always true: they are in that
 * browser's session and nowhere else, {@value #MOST} at most, each for ten minutes, and none of more than 64 KB, nor with
 * files; what was shown is kept no longer.
 */
@Component
public class KeptForms {

    static final String ATTRIBUTE = KeptForms.class.getName();
    static final int LARGEST = (int) DataSize.ofKilobytes(64).toBytes();
    static final int MOST = 3;

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String LOGOUT = "/deconnexion";

    /** Every form of ours has the field; what has none did not come from a page of this site. */
    private static final String TOKEN_FIELD = "_csrf";

    private final SessionBudget sessions;
    private final Clock clock;

    KeptForms(SessionBudget sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Keeps a form that was not acted on because a session had ended. False if it is none, or too large. */
    public boolean keepRefused(HttpServletRequest sent) {
        return keep(sent, address(sent), Reason.SESSION_ENDED);
    }

    /** Keeps a form for the address at which the portal will show it again. False if it is none, or too large. */
    public boolean keepFor(String address, HttpServletRequest sent) {
        return keep(sent, address, Reason.NOT_SENT_YET);
    }

    /** Keeps a form for its own address, as what it was sent to does not answer. False if it is none, or too large. */
    public boolean keepForLater(HttpServletRequest sent) {
        return keep(sent, address(sent), FormAgain.in(sent).map(FormAgain::why).orElse(Reason.NOT_SENT_YET));
    }

    private boolean keep(HttpServletRequest sent, String address, Reason reason) {
        var body = isOfAPage(sent) ? BufferedRequest.form(sent, LARGEST) : Optional.<byte[]>empty();
        if (body.isEmpty() || sent.getSession(false) == null && !sessions.allows(sent)) {
            return false;
        }
        var session = sent.getSession();
        var forms = forms(session);
        forms.remove(address);
        forms.putLast(address, new KeptForm(body.get(), reason, clock.instant().plus(LONGEST)));
        while (forms.size() > MOST) {
            forms.pollFirstEntry();
        }
        session.setAttribute(ATTRIBUTE, forms);
        return true;
    }

    private static boolean isOfAPage(HttpServletRequest sent) {
        return "POST".equals(sent.getMethod()) && SiteArea.of(sent.getRequestURI()) == SiteArea.PAGES
                && !LOGOUT.equals(sent.getRequestURI())
                && BufferedRequest.formField(sent, TOKEN_FIELD).isPresent();
    }

    /** Gives out the form that is kept for the address asked for, once. */
    Optional<KeptForm> take(HttpServletRequest asked) {
        return remove(address(asked), asked).filter(form -> clock.instant().isBefore(form.until()));
    }

    /** What was sent is done, or its sender was told what is wrong with it. */
    public void forget(HttpServletRequest sent) {
        remove(address(sent), sent);
    }

    private static Optional<KeptForm> remove(String address, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(ATTRIBUTE) == null) {
            return Optional.empty();
        }
        var forms = forms(session);
        var removed = Optional.ofNullable(forms.remove(address));
        if (removed.isPresent()) {
            session.setAttribute(ATTRIBUTE, forms);
        }
        return removed;
    }

    public static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** A copy: the session must be told of a change, or a shared store would not see it. */
    @SuppressWarnings("unchecked")
    static LinkedHashMap<String, KeptForm> forms(HttpSession session) {
        var forms = (LinkedHashMap<String, KeptForm>) session.getAttribute(ATTRIBUTE);
        return forms == null ? new LinkedHashMap<>() : new LinkedHashMap<>(forms);
    }
}
