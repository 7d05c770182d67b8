package fr.raict.portal.registering;

import java.util.HashSet;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.SmartValidator;
import org.springframework.validation.Validator;

/** What each person of a choice is held to, as a {@link PersonEntry} is, and that nobody is in it twice. */
@Component
class PeopleRules implements Validator {
    private final SmartValidator ofOnePerson;

    PeopleRules(SmartValidator ofOnePerson) {
        this.ofOnePerson = ofOnePerson;
    }

    @Override
    public boolean supports(Class<?> type) {
        return type == ChoiceForm.class;
    }

    @Override
    public void validate(Object form, Errors errors) {
        var people = ((ChoiceForm) form).people();
        var addresses = new HashSet<String>();
        for (int row = 0; row < people.size(); row++) {
            errors.pushNestedPath("people[" + row + "]");
            ofOnePerson.validate(people.get(row).entry(), errors);
            var address = people.get(row).email().toLowerCase(Locale.ROOT);
            if (!address.isEmpty() && !addresses.add(address)) {
                errors.rejectValue("email", "choosing.namedTwice");
            }
            errors.popNestedPath();
        }
    }
}
