package fr.raict.platform.privacy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.data.mongodb.core.mapping.Document;

/** The part of one service in the register of processing (RGPD, article 30), as Markdown. */
public final class RegisterOfProcessing {

    private static final String HEAD = """
            # Personal data in %s

            Made from the annotations `@PersonalData` in the code, by the tests with `-Draict.register=write`.

            | stored in | of whom | which data | purpose | basis | kept | when the person is erased |
            |---|---|---|---|---|---|---|
            """;

    private RegisterOfProcessing() {}

    /** @param documents annotated with {@link PersonalData} */
    public static String of(String service, Collection<Class<?>> documents) {
        return HEAD.formatted(service) + documents.stream().sorted(Comparator.comparing(RegisterOfProcessing::stored))
                .map(RegisterOfProcessing::line).collect(Collectors.joining());
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
