package fr.raict.portal.organising;

/** There is no edition at all, so that only planning the first one makes sense. */
public class NoEditionYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoEditionYet() {
        super("no edition", null, false, false);
    }
}
