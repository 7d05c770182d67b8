package fr.raict.platform.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;

import tools.jackson.databind.json.JsonMapper;

/**
 * How JSON is read, problem details, and the language of answers. A service's own titles are in its {@code problems}
 * bundle.
 */
@AutoConfiguration(beforeName = {
        "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
        "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
        "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration",
        "org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration"})
public class WebConfiguration {

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("problems", "platform-problems", "values");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    Problems problems(MessageSource messages, JsonMapper json) { return new Problems(messages, json); }

    @Bean
    RequestProblems requestProblems(Problems problems, MessageSource messages) {
        return new RequestProblems(problems, messages);
    }

    @Bean
    ServerErrors serverErrors(Problems problems) { return new ServerErrors(problems); }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverRefusals(Problems problems) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ServerRefusals(problems)));
    }

    @Bean
    BodyTypes bodyTypes() { return new BodyTypes(); }

    @Bean
    StrictJson strictJson() { return new StrictJson(); }

    @Bean
    LocaleResolver localeResolver() { return Languages.asResolver(); }
}
