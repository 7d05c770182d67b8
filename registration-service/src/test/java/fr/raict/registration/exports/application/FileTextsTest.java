package fr.raict.registration.exports.application;

import java.util.Locale;
import java.util.stream.Stream;

import fr.raict.registration.people.domain.Wording;
import fr.raict.registration.profiles.domain.AuthorityKind;
import fr.raict.registration.profiles.domain.Region;
import fr.raict.registration.profiles.domain.SizeClass;
import fr.raict.registration.seating.domain.Registration.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileTextsTest {

    private final FileTexts texts = new FileTexts();

    static Stream<Enum<?>> values() {
        return Stream.<Enum<?>[]>of(State.values(), AuthorityKind.values(), Region.values(), SizeClass.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValueHasAWordInBothLanguages(Enum<?> value) {
        assertThat(texts.of(value, Locale.FRENCH)).isNotBlank();
        assertThat(texts.of(value, Locale.ENGLISH)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void whatWasSaidInOneLanguageOnlyIsSaidInThat(String language) {
        assertThat(FileTexts.of(new Wording("Régime", ""), Locale.of(language))).isEqualTo("Régime");
        assertThat(FileTexts.of(new Wording("Régime", "Diet"), Locale.of(language)))
                .isEqualTo(language.equals("fr") ? "Régime" : "Diet");
    }
}
