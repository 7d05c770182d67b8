package fr.raict.agenda.workshops.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.raict.agenda.workshops.application.ConflictView;
import fr.raict.agenda.workshops.application.EditionInBrief;
import fr.raict.agenda.workshops.application.ShownWorkshop;
import fr.raict.agenda.workshops.application.WorkshopView;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/**
 * A workshop with what is wrong with where it is placed.
 *
 * @param conflicts empty for who is no organiser
 * @param editionInBrief only where one workshop is read
 */
record WorkshopAnswer(@JsonUnwrapped WorkshopView workshop,
        @Bounded(most = 500, because = "two for each other workshop at the time") List<ConflictView> conflicts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable EditionInBrief editionInBrief) {

    static WorkshopAnswer of(ShownWorkshop shown) {
        return new WorkshopAnswer(WorkshopView.of(shown), ConflictView.allOf(shown), null);
    }

    static WorkshopAnswer withEdition(ShownWorkshop shown) {
        return new WorkshopAnswer(WorkshopView.of(shown), ConflictView.allOf(shown),
                EditionInBrief.of(shown.edition()));
    }
}
