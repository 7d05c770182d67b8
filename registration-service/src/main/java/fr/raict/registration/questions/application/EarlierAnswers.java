package fr.raict.registration.questions.application;

import java.util.Set;
import java.util.UUID;

import fr.raict.values.EmailAddress;

/** What people answered with the registrations they have or had. */
public interface EarlierAnswers {

    /** Ids of the questions of the edition that the person answered. */
    Set<UUID> questionsOf(UUID edition, EmailAddress person, AnsweredFor answeredFor);
}
