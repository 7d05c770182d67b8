package fr.raict.portal.asking;

import java.util.List;

/**
 * The questions that an edition or a workshop asks of one person.
 *
 * @param workshop its title; empty when the edition asks
 */
public record AskedBy(String workshop, List<AskedQuestion> questions) {

    public boolean isOfEdition() {
        return workshop.isEmpty();
    }

    /** Those that were answered and are asked. */
    public List<AskedQuestion> answered() {
        return questions.stream().filter(each -> each.isAsked() && !each.entry().isBlank()).toList();
    }
}
