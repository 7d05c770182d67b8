package fr.raict.platform.privacy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.util.ClassUtils;

/** The part of one service in the register of processing (RGPD, article 30), as Markdown. */
public final class RegisterOfProcessing {

    private static final String HEAD = """
            # Personal data in %s

            Made from the annotations `@PersonalData` in the code, by the tests with `-Draict.register=write`.

            | stored in | of whom | which data | purpose | basis | kept | when the person is erased |
            |---|---|---|---|---|---|---|
            """;

    private RegisterOfProcessing() {}

    /** @param code package below which all is annotated with {@link PersonalData} that has any */
    public static String of(String service, String code) {
        return HEAD.formatted(service) + scanner().findCandidateComponents(code).stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .sorted(Comparator.comparing(RegisterOfProcessing::stored)).map(RegisterOfProcessing::line)
                .collect(Collectors.joining());
    }

    private static ClassPathScanningCandidateComponentProvider scanner() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true; // nested records as well
            }
        };
        scanner.addIncludeFilter(new AnnotationTypeFilter(PersonalData.class));
        return scanner;
    }

    private static String line(Class<?> document) {
        var data = Objects.requireNonNull(document.getAnnotation(PersonalData.class), document::getName);
        return "| `%s` | %s | %s | %s | %s | %s | %s |%n".formatted(stored(document), data.of(), data.what(),
                data.purpose(), words(data.basis()), data.kept(), data.erasure());
    }

    private static String words(PersonalData.Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The collection; of what Spring Data names itself, the class. */
    private static String stored(Class<?> document) {
        var stored = document.getAnnotation(Document.class);
        return stored == null ? document.getSimpleName()
                : Arrays.stream(new String[]{stored.value(), stored.collection()}).filter(name -> !name.isEmpty())
                        .findFirst().orElse(document.getSimpleName());
    }
}
