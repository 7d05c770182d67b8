package fr.raict.registration.people.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/**
 * Who a registration is for, as told with it.
 *
 * @param email an {@link fr.raict.values.EmailAddress} in text; what was stored before ADR 18 may be none
 * @param jobTitle empty when not told
 * @param language in which the person is written to, by ISO 639-1: fr or en
 * @param homonym true when who told of them knows that somebody else of the authority has the same name; null when they did
 *            not say
 * @param answers to the questions of the workshop and of the edition; what was stored before ADR 43 has none
 */
public record Person(String givenName, String familyName, String email, String jobTitle, String language,
        @Nullable Boolean homonym,
        @Bounded(most = 60, because = "those to the questions of a workshop and of its edition") List<Answer> answers) {

    /** Stands for somebody who was erased. */
    public static final Person ERASED = new Person("", "", "", "", "fr");

    public Person(String givenName, String familyName, String email, String jobTitle, String language,
            @Nullable Boolean homonym, @Nullable List<Answer> answers) {
        this.givenName = givenName;
        this.familyName = familyName;
        this.email = email;
        this.jobTitle = jobTitle;
        this.language = language;
        this.homonym = homonym;
        this.answers = answers == null ? List.of() : List.copyOf(answers);
    }

    public Person(String givenName, String familyName, String email, String jobTitle, String language) {
        this(givenName, familyName, email, jobTitle, language, null, List.of());
    }

    public Person with(List<Answer> others) {
        return new Person(givenName, familyName, email, jobTitle, language, homonym, others);
    }

    /** Who it is, whatever they answered. */
    public Person withoutAnswers() {
        return with(List.of());
    }

    /** But for the answers that are kept apart. */
    public Person withoutSensitive() {
        return with(answers.stream().filter(each -> !each.isSensitive()).toList());
    }

    public List<Answer> sensitive() {
        return answers.stream().filter(Answer::isSensitive).toList();
    }

    /** With those answers alone that some questionnaires asked for. */
    public Person answering(Collection<UUID> questionnaires) {
        return with(answers.stream().filter(each -> questionnaires.contains(each.questionnaire())).toList());
    }
}
