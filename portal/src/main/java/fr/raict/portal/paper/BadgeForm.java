package fr.raict.portal.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Which badges are printed, and on what.
 *
 * @param session only who has a seat in it; everybody of the edition when null
 * @param from first letters of family names, as is {@code to}
 * @param since only who registered on that day or later, as typed
 */
record BadgeForm(@Nullable UUID session, BadgeSheet sheet, Language language,
        @Size(max = LONGEST, message = "{paper.badges.letters.long}") String from,
        @Size(max = LONGEST, message = "{paper.badges.letters.long}") String to,
        String since) {
    private static final int LONGEST = 30;

    BadgeForm(@Nullable UUID session, @Nullable BadgeSheet sheet, @Nullable Language language, @Nullable String from,
            @Nullable String to, @Nullable String since) {
        this.session = session;
        this.sheet = sheet == null ? BadgeSheet.A4_90_X_54 : sheet;
        this.language = language == null ? Language.FR : language;
        this.from = TypedText.line(from);
        this.to = TypedText.line(to);
        this.since = TypedText.line(since);
    }

    /** Of the few words on a badge. */
    enum Language {
        FR, EN
    }

    /** @throws DateTimeException when what was typed is no day */
    Optional<LocalDate> day() {
        return since.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(since));
    }

    NameRange names() {
        return new NameRange(from, to);
    }
}
