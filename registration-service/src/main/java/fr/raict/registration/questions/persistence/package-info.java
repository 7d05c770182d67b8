/** Questionnaires in the database. */
@NullMarked
package fr.raict.registration.questions.persistence;

import org.jspecify.annotations.NullMarked;
