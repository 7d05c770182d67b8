package fr.raict.agenda.programme.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.agenda.editions.application.EditionView;
import fr.raict.agenda.editions.application.FindEditions.ListedEdition;
import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.invitations.domain.InvitationState;
import fr.raict.agenda.workshops.application.ShownWorkshop;
import fr.raict.agenda.workshops.domain.Stage;
import fr.raict.values.Bounded;

/** An edition as its organisers oversee it. */
record OverviewView(EditionView edition,
        @Bounded(most = 50, because = "one or two editions a year") List<EditionToChoose> editions,
        @Bounded(most = 500, because = "sessions of some days, entered by hand") List<OverseenWorkshop> workshops,
        @Bounded(most = 6, because = "one number for each state") Map<InvitationState.Status, Long> invitations) {

    /** An edition of which there is another overview. */
    record EditionToChoose(UUID id, String name) {

        private static EditionToChoose of(ListedEdition listed) {
            return new EditionToChoose(listed.edition().id(), listed.edition().details().name());
        }
    }

    /** @param inConflict whether it has conflicts */
    record OverseenWorkshop(UUID id, String title, Stage.Status status, boolean inConflict) {

        private static OverseenWorkshop of(ShownWorkshop shown) {
            var workshop = shown.workshop();
            return new OverseenWorkshop(workshop.id(), workshop.details().title(), workshop.stage().status(),
                    !shown.conflicts().isEmpty());
        }
    }

    static OverviewView of(EditionSnapshot edition, List<ListedEdition> editions, List<ShownWorkshop> workshops,
            Map<InvitationState.Status, Long> invitations) {
        return new OverviewView(EditionView.of(edition), editions.stream().map(EditionToChoose::of).toList(),
                workshops.stream().map(OverseenWorkshop::of).toList(), invitations);
    }
}
