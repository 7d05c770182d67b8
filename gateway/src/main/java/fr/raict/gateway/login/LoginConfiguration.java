package fr.raict.gateway.login;

import fr.raict.gateway.session.SessionCookie;
import fr.raict.gateway.site.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** Login and logout as parts of the security chain. */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

    @Bean
    Customizer<HttpSecurity> login(LoginRequests requests, PendingLogins pending, LoginOutcome outcome) {
        return http -> http.oauth2Login(login -> login
                .loginPage(LoginRequests.PATH)
                .authorizationEndpoint(keycloak -> keycloak
                        .authorizationRequestResolver(requests)
                        .authorizationRequestRepository(pending))
                .successHandler(outcome)
                .failureHandler(outcome));
    }

    /** Ends the session at Keycloak as well, which then sends the browser to the home page. */
    @Bean
    Customizer<HttpSecurity> logout(ClientRegistrationRepository clients, PublicAddress address, SessionCookie cookie) {
        var keycloak = new OidcClientInitiatedLogoutSuccessHandler(clients);
        keycloak.setPostLogoutRedirectUri(address.origin() + "/");
        return http -> http.logout(logout -> logout
                .logoutUrl("/deconnexion")
                .addLogoutHandler(cookie)
                .logoutSuccessHandler(keycloak));
    }
}
