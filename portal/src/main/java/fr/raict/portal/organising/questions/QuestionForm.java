package fr.raict.portal.organising.questions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import fr.raict.portal.organising.EditForm;
import fr.raict.portal.services.registration.Questionnaire.Condition;
import fr.raict.portal.services.registration.Questionnaire.Kind;
import fr.raict.portal.services.registration.Questionnaire.Question;
import fr.raict.portal.services.registration.Wording;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.validation.Errors;

/**
 * A question as typed.
 *
 * @param id made when the form is first shown, so that sending twice asks once
 * @param options one in a line
 * @param conditions an earlier question and one of its options each, both by their ids
 */
record QuestionForm(String id,
        @NotBlank(message = "{organising.missing}") @Size(max = 300, message = "{question.tooLong}") String labelFr,
        @NotBlank(message = "{organising.missing}") @Size(max = 300, message = "{question.tooLong}") String labelEn,
        @Size(max = 500, message = "{question.help.tooLong}") String helpFr,
        @Size(max = 500, message = "{question.help.tooLong}") String helpEn, String kind, Boolean required,
        Boolean sensitive, String options, @Pattern(regexp = NUMBER, message = "{question.number}") String min,
        @Pattern(regexp = NUMBER, message = "{question.number}") String max,
        List<String> conditions) implements EditForm {

    private static final String NUMBER = "|-?[0-9]{1,12}";
    private static final String BETWEEN = "/";

    QuestionForm(@Nullable String id, @Nullable String labelFr, @Nullable String labelEn, @Nullable String helpFr,
            @Nullable String helpEn, @Nullable String kind, @Nullable Boolean required, @Nullable Boolean sensitive,
            @Nullable String options,
            @Nullable String min, @Nullable String max, @Nullable List<@Nullable String> conditions) {
        this.id = parsed(id).orElseGet(UUID::randomUUID).toString();
        this.labelFr = TypedText.line(labelFr);
        this.labelEn = TypedText.line(labelEn);
        this.helpFr = TypedText.lines(helpFr);
        this.helpEn = TypedText.lines(helpEn);
        this.kind = Stream.of(Kind.values()).map(Kind::name).filter(each -> each.equals(kind)).findFirst()
                .orElse(Kind.TEXT.name());
        this.required = Boolean.TRUE.equals(required);
        this.sensitive = Boolean.TRUE.equals(sensitive);
        this.options = TypedText.lines(options);
        this.min = TypedText.line(min);
        this.max = TypedText.line(max);
        this.conditions = conditions == null ? List.of()
                : conditions.stream().filter(Objects::nonNull).filter(each -> parts(each).size() == 2).distinct()
                        .toList();
    }

    static QuestionForm empty(@Nullable String id) {
        return new QuestionForm(id, null, null, null, null, null, null, null, null, null, null, null);
    }

    static QuestionForm of(Question question) {
        var condition = Optional.ofNullable(question.condition());
        return new QuestionForm(question.id().toString(), question.label().fr(), question.label().en(),
                question.help().fr(), question.help().en(), question.kind().name(), question.required(),
                question.isSensitive(), OptionLines.of(question.options()), text(question.min()), text(question.max()),
                condition
                        .map(each -> each.options().stream().map(option -> each.question() + BETWEEN + option).toList())
                        .orElse(List.of()));
    }

    private static String text(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }

    UUID question() {
        return UUID.fromString(id);
    }

    public Kind ofKind() {
        return Kind.valueOf(kind);
    }

    /** What the fields say together. */
    void check(Errors errors) {
        if (ofKind().hasOptions()) {
            OptionLines.check(options, errors);
        } else if (!options.isEmpty()) {
            errors.rejectValue("options", "question.options.unused");
        }
        if (sensitive && required) {
            errors.rejectValue("sensitive", "question.sensitive.required");
        }
        if (ofKind() != Kind.NUMBER && !(min + max).isEmpty()) {
            errors.rejectValue(min.isEmpty() ? "max" : "min", "question.bounds.unused");
        }
        if (ofKind() == Kind.NUMBER && !errors.hasErrors() && number(min) != null && number(max) != null
                && Objects.requireNonNull(number(min)) > Objects.requireNonNull(number(max))) {
            errors.rejectValue("max", "question.bounds");
        }
        if (conditions.stream().map(each -> parts(each).getFirst()).distinct().count() > 1) {
            errors.rejectValue("conditions", "question.conditions.one");
        }
    }

    /** @param saved as it is so far, whose options keep their ids; null when it is new */
    Question asked(@Nullable Question saved) {
        var hasOptions = ofKind().hasOptions();
        var isNumber = ofKind() == Kind.NUMBER;
        return new Question(question(), ofKind(), new Wording(labelFr, labelEn), new Wording(helpFr, helpEn), required,
                isNumber ? number(min) : null, isNumber ? number(max) : null,
                hasOptions ? OptionLines.read(options, saved == null ? List.of() : saved.options()) : List.of(),
                condition(), sensitive);
    }

    private @Nullable Condition condition() {
        return conditions.isEmpty() ? null : new Condition(parts(conditions.getFirst()).getFirst(),
                conditions.stream().map(each -> parts(each).getLast()).toList());
    }

    private static @Nullable Long number(String typed) {
        return typed.isEmpty() ? null : Long.valueOf(typed);
    }

    private static List<UUID> parts(String condition) {
        return Stream.of(condition.split(BETWEEN)).flatMap(part -> parsed(part).stream()).toList();
    }

    private static Optional<UUID> parsed(@Nullable String typed) {
        try {
            return Optional.of(UUID.fromString(Objects.requireNonNullElse(typed, "")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The service names the questions that changed, not their fields. */
    @Override
    public boolean isChanged(String field, Set<String> changed) {
        return changed.contains(id);
    }

    @Override
    public String text(String field, @Nullable Object value, MessageSourceAccessor messages) {
        return switch (field) {
            case "required", "sensitive" ->
                messages.getMessage(Boolean.TRUE.equals(value) ? "organising.yes" : "organising.no");
            case "kind" -> messages.getMessage("question.kind." + value);
            case "conditions" -> messages.getMessage("question.conditions.count",
                    new Object[]{((List<?>) Objects.requireNonNull(value)).size()});
            default -> EditForm.super.text(field, value, messages);
        };
    }
}
