package fr.raict.agenda.experts.domain;

import java.util.Locale;

/** The language in which somebody is written to. */
public enum MailLanguage {
    FR, EN;

    /** As BCP 47 has it: {@code fr} or {@code en}. */
    public String code() { return name().toLowerCase(Locale.ROOT); }
}
