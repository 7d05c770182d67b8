package fr.raict.registration.tickets.signing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of showing a stack trace. */
class LinkKeyMissingAnalyzer extends AbstractFailureAnalyzer<LinkKeyMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LinkKeyMissing cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()),
                "Set RAICT_LINK_KEY (raict.link-key) to 32 random bytes in base64, such as the output of"
                        + " `openssl rand -base64 32`, and keep it: links made with another key stop working.",
                cause);
    }
}
