package fr.raict.portal.services.registration;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the form of a registration starts from.
 *
 * @param availability of the workshop
 * @param authorities for which the visitor may register people
 * @param questionnaires that ask something: the edition's, then the workshop's
 */
public record RegistrationOptions(Availability availability, List<LocalAuthority> authorities,
        List<Questionnaire> questionnaires) {

    public RegistrationOptions(Availability availability, List<LocalAuthority> authorities,
            @Nullable List<Questionnaire> questionnaires) {
        this.availability = availability;
        this.authorities = authorities;
        this.questionnaires = questionnaires == null ? List.of() : questionnaires;
    }
}
