package fr.raict.registration.wishes.solving;

import fr.raict.registration.wishes.domain.Wisher;

/** Who wishes, equal to nobody else: so the solver finds their grants without reading all they wish. */
final class Someone {

    private final Wisher wisher;
    private final int mostSessions;

    Someone(Wisher wisher, int mostSessions) {
        this.wisher = wisher;
        this.mostSessions = mostSessions;
    }

    Wisher wisher() {
        return wisher;
    }

    int mostSessions() {
        return mostSessions;
    }
}
