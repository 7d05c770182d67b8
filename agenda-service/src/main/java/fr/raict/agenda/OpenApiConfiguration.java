package fr.raict.agenda;

import fr.raict.agenda.versions.SeenVersion;
import fr.raict.platform.security.Caller;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Lets everybody read the description of the API, which is no handler of ours and so declares no access. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static {
        // The caller comes from the token, not from a parameter; a version is the text of an entity tag.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class).replaceWithClass(SeenVersion.class,
                String.class);
    }

    @Bean
    @Order(0)
    SecurityFilterChain openApi(HttpSecurity http, @Value("${springdoc.api-docs.path}") String path) {
        return http.securityMatcher(path).authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
    }
}
