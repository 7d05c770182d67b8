package fr.raict.portal.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the portal asks of the gateway, and what it is told by it. A form that the gateway brings back comes as a POST to
 * its own address. Always true: while it is shown again nothing is changed in any service.
 */
public final class KeptForms {
    private static final String AGAIN = "X-Form-Again";
    private static final String SESSION_ENDED = "session-ended";
    private static final String KEEP = "X-Keep-Form";
    private static final String SHOWN_THERE = "X-Form-There";

    private KeptForms() {}

    /** Whether the form in this request is to be shown, and not to be acted on. */
    public static boolean isShownAgain(HttpServletRequest request) {
        return request.getHeader(AGAIN) != null;
    }

    /** The same of the request that this thread answers. */
    public static boolean isShownAgain() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && isShownAgain(attributes.getRequest());
    }

    /** Whether its sender thinks that it was acted on: they had been signed out meanwhile. */
    public static boolean wasSentInVain(HttpServletRequest request) {
        return SESSION_ENDED.equals(request.getHeader(AGAIN));
    }

    /** Whoever opens that address next in this browser finds the form as it was sent just now. */
    public static void keep(String address, HttpServletResponse response) {
        response.setHeader(KEEP, address);
    }

    /** The same for another address, besides the one it is kept for already. */
    public static void keepAsWell(String address, HttpServletResponse response) {
        response.addHeader(KEEP, address);
    }

    /** The form is kept, and the browser is led to that address, so that going back to it sends nothing again. */
    public static void keepAndShow(String address, HttpServletResponse response) {
        keep(address, response);
        response.setHeader(SHOWN_THERE, "true");
    }
}
