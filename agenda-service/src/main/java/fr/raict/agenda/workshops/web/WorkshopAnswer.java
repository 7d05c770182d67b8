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

import static fr.raict.platform.text.OptionalText.orNull;

/**
 * A workshop with what is wrong with where it is placed.
 *
 * @param conflicts empty for who is no organiser
 * @param link by which people take part from afar; only for organisers, who may see it before others do
 * @param editionInBrief only where one workshop is read
 */
record WorkshopAnswer(@JsonUnwrapped WorkshopView workshop,
        @Bounded(most = 500, because = "two for each other workshop at the time") List<ConflictView> conflicts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String link,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable EditionInBrief editionInBrief) {

    static WorkshopAnswer of(ShownWorkshop shown) {
        return new WorkshopAnswer(WorkshopView.of(shown), ConflictView.allOf(shown), orNull(shown.link()), null);
    }

    /** For other systems that read: who follows the link takes part. */
    WorkshopAnswer withoutLink() {
        return new WorkshopAnswer(workshop, conflicts, null, editionInBrief);
    }

    static WorkshopAnswer withEdition(ShownWorkshop shown) {
        return new WorkshopAnswer(WorkshopView.of(shown), ConflictView.allOf(shown), orNull(shown.link()),
                EditionInBrief.of(shown.edition()));
    }
}
