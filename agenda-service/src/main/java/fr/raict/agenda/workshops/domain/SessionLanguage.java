package fr.raict.agenda.workshops.domain;

import java.util.Locale;

/** A language spoken in a session. */
public enum SessionLanguage {
    FR, EN;

    /** As BCP 47 has it: {@code fr} or {@code en}. */
    public String code() { return name().toLowerCase(Locale.ROOT); }
}
