package fr.raict.agenda.experts.domain;

/** The language in which somebody is written to. */
public enum MailLanguage {
    FR, EN
}
