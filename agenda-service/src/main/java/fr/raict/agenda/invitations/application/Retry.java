package fr.raict.agenda.invitations.application;

import java.util.function.Supplier;

import fr.raict.agenda.invitations.domain.InvitationRefused.StaleEdit;

/** For changes that are not based on what somebody saw. */
final class Retry {

    private Retry() {}

    /** Decides again on the newer state whenever somebody else was quicker: each repeat means that another succeeded. */
    static <T> T whenStale(Supplier<T> decision) {
        while (true) {
            try {
                return decision.get();
            } catch (StaleEdit _) {
                // once more
            }
        }
    }
}
