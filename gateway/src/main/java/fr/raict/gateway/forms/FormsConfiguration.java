package fr.raict.gateway.forms;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Kept forms come back once it is known who asks for the page; no check of what browsers send concerns them. */
@Configuration(proxyBeanMethods = false)
class FormsConfiguration {

    @Bean
    Customizer<HttpSecurity> formsComeBack(KeptForms kept) {
        return http -> http.addFilterAfter(new KeptFormFilter(kept), AnonymousAuthenticationFilter.class);
    }
}
