package fr.raict.portal.asking;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import fr.raict.portal.services.registration.Questionnaire.Question;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.Errors;

/**
 * Holds answers to what the registration service will hold them to, so that a form is not sent in vain. Whether somebody
 * answered a question of the edition before, only the service knows.
 */
public final class AnswerRules {
    private static final int LONGEST = 1_000;
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}");
    private static final Pattern ANSWER = Pattern.compile("(.*)answers\\[([0-9a-f-]{36})]");

    private AnswerRules() {}

    /**
     * @param entries of one person, as {@link Asking#complete} has made them
     * @param at the path that leads to the person's fields: empty, or with a dot at its end
     */
    public static void check(Asking asking, List<AnswerEntry> entries, Collection<UUID> workshops, String at,
            Errors errors) {
        for (var by : asking.of(entries, workshops)) {
            by.questions().stream().filter(AskedQuestion::isAsked)
                    .forEach(asked -> check(asked, by.isOfEdition(), fieldOf(at, asked.index()), errors));
        }
    }

    private static void check(AskedQuestion asked, boolean ofEdition, String field, Errors errors) {
        var question = asked.question();
        if (asked.entry().isBlank()) {
            if (question.required() && !ofEdition) {
                reject(question, field, "asking.missing", errors);
            }
            return;
        }
        switch (question.kind()) {
            case TEXT -> checkText(question, asked.entry().text(), field, errors);
            case NUMBER -> checkNumber(question, asked.entry().text(), field, errors);
            case CHOICE, SEVERAL -> {
                if (asked.entry().values().stream().anyMatch(value -> question.option(value).isEmpty())) {
                    reject(question, field, "asking.changed", errors);
                }
            }
        }
    }

    private static void checkText(Question question, String text, String field, Errors errors) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            reject(question, field, "asking.tooLong", errors, LONGEST);
        }
    }

    private static void checkNumber(Question question, String typed, String field, Errors errors) {
        var digits = typed.replaceAll("[\\s\\u00A0\\u202F]", "");
        if (!NUMBER.matcher(digits).matches()) {
            reject(question, field, "asking.notANumber", errors);
            return;
        }
        var number = Long.parseLong(digits);
        var min = Objects.requireNonNullElse(question.min(), Long.MIN_VALUE);
        var max = Objects.requireNonNullElse(question.max(), Long.MAX_VALUE);
        if (number < min) {
            reject(question, field, "asking.tooSmall", errors, min);
        } else if (number > max) {
            reject(question, field, "asking.tooLarge", errors, max);
        }
    }

    private static void reject(Question question, String field, String code, Errors errors, Object... bound) {
        var arguments = new Object[bound.length + 1];
        arguments[0] = question.label().in(language().getLanguage());
        System.arraycopy(bound, 0, arguments, 1, bound.length);
        errors.rejectValue(field, code, arguments, null);
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }

    private static String fieldOf(String at, int index) {
        return at + "answers[" + index + "].values";
    }

    /**
     * The field that the service names by the question's id.
     *
     * @param at the path that leads to the person's fields in the form
     */
    public static String field(String ofRequest, List<AnswerEntry> entries, String at) {
        var answer = ANSWER.matcher(ofRequest);
        if (answer.matches()) {
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).question().equals(answer.group(2))) {
                    return fieldOf(at, i);
                }
            }
        }
        return ofRequest;
    }
}
