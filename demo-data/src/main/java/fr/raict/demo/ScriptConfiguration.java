package fr.raict.demo;

import java.io.IOException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads the scripts. */
@Configuration
class ScriptConfiguration {

    @Bean
    Script script(@Value("classpath:demo/script.yaml") Resource file) throws IOException {
        try (var content = file.getInputStream()) {
            return new YAMLMapper().readValue(content, Script.class);
        }
    }

    @Bean
    LargeScript largeScript(Script script, @Value("classpath:demo/large-authorities.txt") Resource authorities)
            throws IOException {
        return LargeScript.of(script, authorities.getContentAsString(UTF_8).lines().toList());
    }
}
