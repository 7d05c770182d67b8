package fr.raict.gateway.login;

import jakarta.servlet.http.HttpServletRequest;

import fr.raict.gateway.site.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** {@code GET /connexion?retour=/path} starts a login at Keycloak, in the visitor's language, that ends at that path. */
@Component
class LoginRequests implements OAuth2AuthorizationRequestResolver {

    static final String PATH = "/connexion";

    private final RequestMatcher login = PathPatternRequestMatcher.pathPattern(HttpMethod.GET, PATH);
    private final OAuth2AuthorizationRequestResolver delegate;

    LoginRequests(ClientRegistrationRepository clients) {
        this.delegate = new DefaultOAuth2AuthorizationRequestResolver(clients);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return login.matches(request) ? resolve(request, Keycloak.REGISTRATION) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        var plain = delegate.resolve(request, registration);
        if (plain == null) {
            return null;
        }
        var back = ReturnPath.of(request.getParameter("retour"));
        return OAuth2AuthorizationRequest.from(plain)
                .attributes(attributes -> attributes.put(PendingLogins.RETURN_PATH, back.value()))
                .additionalParameters(
                        parameters -> parameters.put("ui_locales", PageLanguage.of(request).getLanguage()))
                .build();
    }
}
