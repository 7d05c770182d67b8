package fr.raict.portal.services.registration;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody answered to a question, in the words of the time.
 *
 * @param questionnaire id of the workshop or the edition that asked
 * @param text empty where options were chosen
 */
public record Answer(UUID questionnaire, UUID question, Wording wording, String text, List<Wording> options) {

    public String said(String language) {
        return options.isEmpty() ? text
                : options.stream().map(option -> option.in(language)).collect(Collectors.joining(", "));
    }
}
