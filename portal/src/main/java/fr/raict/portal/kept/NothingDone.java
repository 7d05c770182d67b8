package fr.raict.portal.kept;

/** Something would have been changed by a request that only shows a form again. */
public final class NothingDone extends RuntimeException {

    public NothingDone() {
        super("A form that is shown again changes nothing");
    }
}
