package fr.raict.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemsTest {

    private final Problems problems = problems();

    private static Problems problems() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("platform-problems", "problems-of-a-test");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Problems(messages, JsonMapper.shared(), new AcceptHeaderLocaleResolver());
    }

    @AfterEach
    void forgetLanguage() { LocaleContextHolder.resetLocaleContext(); }

    @Test
    void namesWhatIsInTheWayInTheOrderOfADictionary() {
        assertThat(detail(Locale.FRENCH, List.of("Zones", "Économie")))
                .isEqualTo("Y ont lieu : Économie\u00a0; Zones.");
        assertThat(detail(Locale.ENGLISH, List.of("Zones", "Économie"))).isEqualTo("It has: Économie; Zones.");
    }

    @Test
    void namesTheFirstOfMany() {
        var many = IntStream.rangeClosed(101, 112).mapToObj(String::valueOf).toList();

        assertThat(detail(Locale.FRENCH, many)).endsWith("\u00a0; 110\u00a0; …");
    }

    private String detail(Locale language, List<String> usedBy) {
        LocaleContextHolder.setLocale(language);
        return problems.inUse("in-use", usedBy).getDetail();
    }
}
