package fr.raict.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;

import fr.raict.gateway.forms.FormAgain;
import fr.raict.gateway.forms.KeptForms;
import fr.raict.gateway.forms.WayOn;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Keeps a form for which its sender has to sign in first, and leads there; one to which there is no proper answer, for who
 * goes back to it; and what the portal asks to keep, with {@code X-Keep-Form: <address>}, once or several times, at the
 * first of which {@code X-Form-There: true} has it shown at once.
 */
@Component
class FormKeeping implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    static final String KEEP = "X-Keep-Form";
    static final String SHOWN_THERE = "X-Form-There";

    private final KeptForms kept;

    FormKeeping(KeptForms kept) {
        this.kept = kept;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> portal) throws Exception {
        var answer = portal.handle(request);
        if (!HttpMethod.POST.equals(request.method())) {
            return answer;
        }
        var sent = request.servletRequest();
        var after = answer instanceof UpstreamResponse page ? afterForm(sent, page) : answer;
        if (after.statusCode().is5xxServerError()) {
            kept.keepForLater(sent);
        }
        return after;
    }

    private ServerResponse afterForm(HttpServletRequest sent, UpstreamResponse page) throws Exception {
        var addresses = page.takeAll(KEEP);
        var shownThere = page.take(SHOWN_THERE).isPresent();
        if (page.statusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED) && kept.keepRefused(sent)) {
            return instead(page, WayOn.throughLogin(KeptForms.address(sent)));
        }
        if (addresses.isEmpty()) {
            kept.forget(sent);
            return page;
        }
        addresses.stream().skip(1).forEach(address -> kept.keepFor(address, sent));
        var first = addresses.getFirst();
        var isKept = kept.keepFor(first, sent);
        return isKept && shownThere && FormAgain.reason(sent).isEmpty() ? instead(page, new WayOn(first)) : page;
    }

    private static ServerResponse instead(UpstreamResponse page, WayOn way) throws Exception {
        page.close();
        return ServerResponse.status(HttpStatus.SEE_OTHER).build((request, response) -> {
            way.tell(request, response);
            return null;
        });
    }
}
