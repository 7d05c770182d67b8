package fr.raict.registration.questions.domain;

import java.util.UUID;

import fr.raict.registration.people.domain.Wording;

/** One of those that a question has to choose from. */
public record Option(UUID id, Wording label) {
}
