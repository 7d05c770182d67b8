package fr.raict.registration.seating.application;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.EditionRules;

/** The rules that organisers made for whole editions. */
public interface RulesOfEditions {

    /** Those of version 0 where nobody made any. */
    EditionRules of(EditionId edition);

    /**
     * @param next with the version on which they were decided
     * @return what is stored then, with the next version
     * @throws fr.raict.registration.seating.domain.SeatRefused.StaleEditionRules when there is another version by now
     */
    EditionRules save(EditionRules next);
}
