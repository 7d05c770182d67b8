package fr.raict.portal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTest {
    private static final Pattern BREAKABLE = Pattern.compile("[\\wÀ-ÿ)»] [:;!?»]|« ");

    @ParameterizedTest
    @MethodSource("bundles")
    void saysTheSameInBothLanguages(String bundle) throws IOException {
        var french = load(bundle + ".properties");
        var english = load(bundle + "_en.properties");

        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(new TreeSet<>(french.stringPropertyNames()));
        assertThat(english.stringPropertyNames()).allSatisfy(key -> assertThat(arguments(english.getProperty(key)))
                .as(key).isEqualTo(arguments(french.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keepsFrenchPunctuationWithItsWord(String bundle) throws IOException {
        var french = load(bundle + ".properties");

        assertThat(french.stringPropertyNames()).allSatisfy(key -> assertThat(french.getProperty(key))
                .as(key).doesNotContainPattern(BREAKABLE).doesNotContain("'").doesNotContain("..."));
    }

    @Test
    void namesEveryBundleInTheConfiguration() throws IOException {
        var configuration = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml")).getFirst();
        var named = List.of(String.valueOf(configuration.getProperty("spring.messages.basename")).split(","));

        assertThat(named).containsExactlyInAnyOrderElementsOf(bundles().toList());
    }

    static Stream<String> bundles() throws IOException {
        var ours = Stream
                .of(new PathMatchingResourcePatternResolver().getResources("classpath:messages/*_en.properties"))
                .map(file -> "messages/" + file.getFilename().replace("_en.properties", ""));
        return Stream.concat(ours, Stream.of("values"));
    }

    private static Properties load(String file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static TreeSet<String> arguments(String message) {
        var arguments = Pattern.compile("\\{(\\d)").matcher(message).results().map(found -> found.group(1)).toList();
        return new TreeSet<>(arguments);
    }
}
