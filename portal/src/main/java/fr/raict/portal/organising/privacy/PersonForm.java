package fr.raict.portal.organising.privacy;

import fr.raict.values.EmailAddress;
import fr.raict.values.validation.AnEmailAddress;
import org.jspecify.annotations.Nullable;

/** Whose data are looked for, as typed. */
record PersonForm(@AnEmailAddress String email) {

    PersonForm(@Nullable String email) {
        this.email = EmailAddress.asShown(email);
    }
}
