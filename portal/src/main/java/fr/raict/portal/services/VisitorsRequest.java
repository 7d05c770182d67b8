package fr.raict.portal.services;

import java.io.IOException;

import fr.raict.portal.kept.KeptForms;
import fr.raict.portal.kept.NothingDone;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Asks a service in the visitor's name and language; never for a change while a form is only shown again. */
class VisitorsRequest implements ClientHttpRequestInterceptor {

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        if (!isQuestion(request) && KeptForms.isShownAgain()) {
            throw new NothingDone();
        }
        var headers = request.getHeaders();
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, LocaleContextHolder.getLocale().toLanguageTag());
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken visitor) {
            headers.setBearerAuth(visitor.getToken().getTokenValue());
        }
        return execution.execute(request, body);
    }

    /** Who is registered is asked for by a POST, as addresses of people are to be in no address. */
    private static boolean isQuestion(HttpRequest request) {
        return HttpMethod.GET.equals(request.getMethod()) || request.getURI().getPath().endsWith("/registered-people");
    }
}
