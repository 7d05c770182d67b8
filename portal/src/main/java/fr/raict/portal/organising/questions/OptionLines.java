package fr.raict.portal.organising.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.raict.portal.services.registration.Questionnaire;
import fr.raict.portal.services.registration.Questionnaire.Option;
import fr.raict.portal.services.registration.Wording;
import org.springframework.validation.Errors;

/** Options as typed: one in a line, in French and in English with a bar between them. */
final class OptionLines {
    private static final Pattern LINE = Pattern.compile("\\h*([^|]*[^|\\h])\\h*\\|\\h*([^|]*[^|\\h])\\h*");
    private static final int LONGEST = 300;
    private static final String FIELD = "options";

    private OptionLines() {}

    static String of(List<Option> options) {
        return options.stream().map(each -> each.label().fr() + " | " + each.label().en())
                .collect(Collectors.joining("\n"));
    }

    static void check(String typed, Errors errors) {
        var lines = lines(typed);
        if (lines.isEmpty() || lines.size() > Questionnaire.MOST_OPTIONS) {
            errors.rejectValue(FIELD, "question.options.count", new Object[]{Questionnaire.MOST_OPTIONS}, null);
            return;
        }
        lines.stream().filter(line -> wording(line).isEmpty()).findFirst()
                .ifPresent(line -> errors.rejectValue(FIELD, "question.options.line", new Object[]{line}, null));
        if (lines.stream().distinct().count() < lines.size()) {
            errors.rejectValue(FIELD, "question.options.twice");
        }
    }

    /**
     * An option that stays has its id, also where it was moved; one that is reworded in its place as well.
     *
     * @param typed as {@link #check} has found it right
     */
    static List<Option> read(String typed, List<Option> saved) {
        var wordings = lines(typed).stream().flatMap(line -> wording(line).stream()).toList();
        var read = new ArrayList<Option>();
        for (int i = 0; i < wordings.size(); i++) {
            var wording = wordings.get(i);
            var inPlace = i < saved.size() && !wordings.contains(saved.get(i).label()) ? saved.get(i).id()
                    : UUID.randomUUID();
            read.add(new Option(saved.stream().filter(each -> each.label().equals(wording)).map(Option::id).findFirst()
                    .orElse(inPlace), wording));
        }
        return read;
    }

    private static List<String> lines(String typed) {
        return typed.lines().filter(line -> !line.isBlank()).toList();
    }

    private static Optional<Wording> wording(String line) {
        var parts = LINE.matcher(line);
        return parts.matches() && line.length() <= LONGEST ? Optional.of(new Wording(parts.group(1), parts.group(2)))
                : Optional.empty();
    }
}
