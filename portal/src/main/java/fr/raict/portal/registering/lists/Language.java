package fr.raict.portal.registering.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The languages of mails, as a list may call them: {@code fr}, « Français », {@code en-GB}. */
final class Language {
    private static final Set<String> FRENCH = Set.of("fr", "fra", "francais", "francaise", "french");
    private static final Set<String> ENGLISH = Set.of("en", "eng", "anglais", "anglaise", "english");

    private static final int LONGEST = 40;

    private Language() {}

    /** {@code fr} or {@code en}, by the first word. */
    static Optional<String> find(String cell) {
        var words = cell.length() > LONGEST ? List.<String>of() : Plain.words(cell);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (FRENCH.contains(words.getFirst())) {
            return Optional.of("fr");
        }
        return ENGLISH.contains(words.getFirst()) ? Optional.of("en") : Optional.empty();
    }
}
