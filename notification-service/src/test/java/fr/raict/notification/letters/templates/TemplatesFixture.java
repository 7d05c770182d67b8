package fr.raict.notification.letters.templates;

import fr.raict.notification.letters.application.Templates;

/** The real texts. */
public final class TemplatesFixture {
    private TemplatesFixture() {}

    public static Templates templates() {
        return new MustacheTemplates();
    }
}
