package fr.raict.notification.mails.application;

import fr.raict.notification.mails.domain.Failure;

/** A mail cannot be made of what is known now. */
public final class NotComposed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    NotComposed(Failure failure) {
        super(failure.detail());
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
