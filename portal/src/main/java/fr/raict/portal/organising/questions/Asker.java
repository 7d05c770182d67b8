package fr.raict.portal.organising.questions;

import java.util.UUID;

/**
 * Who asks.
 *
 * @param section of the organisers' pages
 */
record Asker(String section, UUID id, UUID edition, String name) {
    static final String EDITIONS = "editions";
    static final String WORKSHOPS = "ateliers";

    public boolean isEdition() {
        return section.equals(EDITIONS);
    }

    /** The page of the edition or the workshop. */
    public String page() {
        return "/organisation/%s/%s".formatted(section, id);
    }

    public String questions() {
        return page() + "/questions";
    }

    public String question(UUID question) {
        return questions() + "/" + question;
    }
}
