/** Questionnaires over HTTP. */
@NullMarked
package fr.raict.registration.questions.web;

import org.jspecify.annotations.NullMarked;
