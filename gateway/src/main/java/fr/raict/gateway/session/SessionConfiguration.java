package fr.raict.gateway.session;

import fr.raict.gateway.errors.Problems;
import fr.raict.gateway.forms.KeptForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** The session's part of the security chain: after logins and logouts, before a user may turn out to be a visitor. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    Customizer<HttpSecurity> validToken(AccessTokens tokens, KeptForms forms, Problems problems) {
        return http -> http.addFilterBefore(new TokenRenewalFilter(tokens, forms, problems),
                AnonymousAuthenticationFilter.class);
    }
}
