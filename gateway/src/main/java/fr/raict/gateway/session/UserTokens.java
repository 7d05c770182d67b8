package fr.raict.gateway.session;

import java.io.Serializable;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;

/**
 * The tokens of the signed-in user, in the session and nowhere else. Only the two tokens are kept: Spring Security's own
 * repository would write the client's secret into every session as well.
 */
@Component
class UserTokens implements OAuth2AuthorizedClientRepository {

    private static final String ATTRIBUTE = UserTokens.class.getName();

    private final ClientRegistration client;

    UserTokens(ClientRegistration client) {
        this.client = client;
    }

    record Tokens(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) implements Serializable {}

    Optional<Tokens> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ATTRIBUTE))
                .map(Tokens.class::cast);
    }

    void keep(Tokens tokens, HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, tokens);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String clientRegistrationId,
            Authentication principal, HttpServletRequest request) {
        return (T) of(request)
                .map(tokens -> new OAuth2AuthorizedClient(client, principal.getName(), tokens.access(),
                        tokens.refresh()))
                .orElse(null);
    }

    @Override
    public void saveAuthorizedClient(OAuth2AuthorizedClient authorized, Authentication principal,
            HttpServletRequest request, HttpServletResponse response) {
        keep(new Tokens(authorized.getAccessToken(), authorized.getRefreshToken()), request);
    }

    @Override
    public void removeAuthorizedClient(String clientRegistrationId, Authentication principal,
            HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.removeAttribute(ATTRIBUTE));
    }
}
