package fr.raict.gateway.routing;

import java.io.IOException;

/** An upstream gave no answer, or none that makes sense. */
final class UpstreamUnreachable extends RuntimeException {

    private final IOException reason;

    UpstreamUnreachable(IOException reason) {
        super(reason);
        this.reason = reason;
    }

    IOException reason() {
        return reason;
    }
}
