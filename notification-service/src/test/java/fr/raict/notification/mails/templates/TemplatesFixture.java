package fr.raict.notification.mails.templates;

import java.io.IOException;
import java.io.UncheckedIOException;

import fr.raict.notification.mails.application.Templates;

/** The real texts. */
public final class TemplatesFixture {
    private TemplatesFixture() {}

    public static Templates templates() {
        try {
            return new MustacheTemplates();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
