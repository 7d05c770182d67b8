package fr.raict.registration.questions.application;

import java.util.List;
import java.util.UUID;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.questions.domain.GivenAnswers;

/** Somebody to be registered for some workshops of an edition, with what was answered for them. */
public record Answering(Person person, List<UUID> workshops, GivenAnswers given) {
}
