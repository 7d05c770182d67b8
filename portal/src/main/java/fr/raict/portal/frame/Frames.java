package fr.raict.portal.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import fr.raict.portal.PortalSettings;
import fr.raict.portal.access.Visitor;
import fr.raict.portal.kept.KeptForms;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the {@link Frame} of a page for the visitor who asks for it. */
@Component
class Frames {
    private final PortalSettings settings;

    Frames(PortalSettings settings) {
        this.settings = settings;
    }

    Frame of(HttpServletRequest request) {
        var language = RequestContextUtils.getLocale(request).getLanguage();
        return new Frame(page(request), language, Visitor.current().orElse(null),
                settings.demo() != PortalSettings.Demo.FALSE,
                settings.accessibility());
    }

    /** The address the visitor asked for, also while an error is drawn; a form's own address answers no GET. */
    private static String page(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return failed.toString();
        }
        var opened = HttpMethod.GET.matches(request.getMethod()) || KeptForms.isShownAgain(request);
        var query = opened ? request.getQueryString() : null;
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
