package fr.raict.broken.pure.domain;

import fr.raict.values.validation.AnEmailAddress;

/** A constraint is for what enters; in a domain it would say that what is wrong may be there. */
record ConstrainedGuest(@AnEmailAddress String address) {
}
