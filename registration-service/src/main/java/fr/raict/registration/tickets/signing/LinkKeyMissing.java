package fr.raict.registration.tickets.signing;

/** The key that signs ticket links is not set, or is not one. */
final class LinkKeyMissing extends RuntimeException {

    LinkKeyMissing(String problem) {
        super(problem);
    }
}
