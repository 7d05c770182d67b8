package fr.raict.agenda.workshops.domain;

/** A language spoken in a session. */
public enum SessionLanguage {
    FR, EN
}
