package fr.raict.platform.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What is said in words of operations and fields, from {@code api.properties}: of an operation by its id, of a field by
 * schema and name or, where it means the same everywhere, by its name alone. {@code example.} goes before examples.
 */
final class Sentences {

    private final Properties sentences = new Properties();

    Sentences() {
        read("platform-api.properties");
        read("api.properties");
    }

    private void read(String name) {
        var resource = new ClassPathResource(name);
        if (!resource.exists()) {
            return;
        }
        try {
            PropertiesLoaderUtils.fillProperties(sentences, new EncodedResource(resource, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> ofOperation(String id) {
        return Optional.ofNullable(sentences.getProperty(id));
    }

    Optional<String> ofField(String schema, String field) {
        return specialOrCommon("", schema, field);
    }

    Optional<String> example(String schema, String field) {
        return specialOrCommon("example.", schema, field);
    }

    private Optional<String> specialOrCommon(String kind, String schema, String field) {
        return Optional.ofNullable(sentences.getProperty(kind + schema + "." + field))
                .or(() -> Optional.ofNullable(sentences.getProperty(kind + field)));
    }
}
