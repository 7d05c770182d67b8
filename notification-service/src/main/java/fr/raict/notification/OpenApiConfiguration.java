package fr.raict.notification;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Lets everybody read the description of the API, which is no handler of ours and so declares no access. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    @Order(0)
    SecurityFilterChain openApi(HttpSecurity http, @Value("${springdoc.api-docs.path}") String path) {
        return http.securityMatcher(path).authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
    }
}
