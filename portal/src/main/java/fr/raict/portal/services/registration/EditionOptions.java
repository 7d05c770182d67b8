package fr.raict.portal.services.registration;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the choice of sessions of a whole edition starts from.
 *
 * @param availabilities of its workshops
 * @param authorities for which the visitor may register people
 * @param questionnaires of the edition and the workshops that were named, those that ask something
 */
public record EditionOptions(List<Availability> availabilities, List<LocalAuthority> authorities,
        List<Questionnaire> questionnaires) {

    public EditionOptions(List<Availability> availabilities, List<LocalAuthority> authorities,
            @Nullable List<Questionnaire> questionnaires) {
        this.availabilities = availabilities;
        this.authorities = authorities;
        this.questionnaires = questionnaires == null ? List.of() : questionnaires;
    }
}
