package fr.raict.portal.organising.privacy;

import fr.raict.values.EmailAddress;
import fr.raict.values.validation.AnEmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Who is to be erased.
 *
 * @param typed the address once more, by hand
 */
record ErasureForm(@AnEmailAddress String email, String typed) {

    ErasureForm(@Nullable String email, @Nullable String typed) {
        this.email = EmailAddress.asShown(email);
        this.typed = EmailAddress.asShown(typed);
    }

    void refuseUnlessTypedAgain(BindingResult errors) {
        var same = EmailAddress.find(email).equals(EmailAddress.find(typed));
        if (!errors.hasErrors() && !same) {
            errors.rejectValue("typed", "privacy.typed.differs");
        }
    }
}
