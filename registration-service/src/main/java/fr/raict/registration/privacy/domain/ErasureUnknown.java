package fr.raict.registration.privacy.domain;

/** Nobody asked for such an erasure. An ordinary answer, so it carries no stack trace. */
public final class ErasureUnknown extends RuntimeException {

    public ErasureUnknown() {
        super("There is no such erasure", null, false, false);
    }
}
