package fr.raict.platform.security;

import fr.raict.platform.aggregates.SeenVersion;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Lets everybody read the description of the API, which is no handler of ours and so declares no access. */
@AutoConfiguration(before = SecurityConfiguration.class)
public class OpenApiConfiguration {

    static {
        // Comes from the token, not from the request.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
        // Is on the wire the text of an entity tag.
        SpringDocUtils.getConfig().replaceWithClass(SeenVersion.class, String.class);
    }

    @Bean
    @Order(0)
    SecurityFilterChain openApi(HttpSecurity http, @Value("${springdoc.api-docs.path}") String path) {
        return http.securityMatcher(path).authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
    }
}
