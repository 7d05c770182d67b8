package fr.raict.notification.mails.templates;

import fr.raict.notification.mails.application.Templates;

/** The real texts. */
public final class TemplatesFixture {
    private TemplatesFixture() {}

    public static Templates templates() {
        return new MustacheTemplates();
    }
}
