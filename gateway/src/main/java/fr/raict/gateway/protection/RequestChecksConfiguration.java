package fr.raict.gateway.protection;

import fr.raict.gateway.clients.ClientBodies;
import fr.raict.gateway.clients.ClientNetwork;
import fr.raict.gateway.errors.Problem;
import fr.raict.gateway.errors.Problems;
import fr.raict.gateway.forms.KeptForms;
import fr.raict.gateway.forms.SessionBudget;
import fr.raict.gateway.forms.WayOn;
import fr.raict.gateway.site.PublicAddress;
import fr.raict.gateway.site.SiteArea;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * The checks of a request in their order: budget, whether it can be read, origin, whether there can be a token, size; then its body, and the token.
 * What can be refused by the headers never waits for a body.
 */
@Configuration(proxyBeanMethods = false)
class RequestChecksConfiguration {

    @Bean
    Customizer<HttpSecurity> requestChecks(RequestBudgets budgets, RequestKinds kinds, PublicAddress address,
            Problems problems, ClientBodies bodies, KeptForms kept) {
        var tokens = tokenCookie(address);
        return http -> http
                .addFilterBefore(new RateLimitFilter(budgets, problems), CsrfFilter.class)
                .addFilterBefore(new LegibleRequestFilter(problems), CsrfFilter.class)
                .addFilterBefore(new SameSiteFilter(address, kinds, problems), CsrfFilter.class)
                .addFilterBefore(new NoTokenFilter(kinds, tokens, problems), CsrfFilter.class)
                .addFilterBefore(new BodyBufferFilter(problems, bodies), CsrfFilter.class)
                .csrf(csrf -> csrf
                        .csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new FormCsrfTokens())
                        .ignoringRequestMatchers(kinds::carriesItsOwnRight))
                .exceptionHandling(refused -> refused.accessDeniedHandler(showingAgain(kept, problems)));
    }

    /** As for logins, which need one too. */
    @Bean
    SessionBudget sessionsForForms(RequestBudgets budgets) {
        return visitor -> budgets.take(ClientNetwork.of(visitor.getRemoteAddr()).name(), SiteArea.LOGIN).isZero();
    }

    /** A form of this site whose token is of a session before is shown again, with a token that is valid. */
    private static AccessDeniedHandler showingAgain(KeptForms kept, Problems problems) {
        return (request, response, _) -> {
            if (kept.keepRefused(request)) {
                new WayOn(KeptForms.address(request)).tell(request, response);
            } else {
                problems.answer(Problem.PAGE_EXPIRED, request, response);
            }
        };
    }

    /** In a cookie rather than the session, so that a visitor who fills in a form needs no session. */
    private static CookieCsrfTokenRepository tokenCookie(PublicAddress address) {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName(address.cookieName("raict-csrf"));
        repository.setHeaderName("X-Csrf-Token");
        repository.setCookieCustomizer(cookie -> cookie.path("/").sameSite("Lax").secure(address.secure()));
        return repository;
    }

    /** Tomcat would read a form to fill the parameters, and nothing would be left of it for the upstream. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> formsAreNotParameters() {
        return server -> server.addConnectorCustomizers(connector -> connector.setParseBodyMethods(""));
    }
}
