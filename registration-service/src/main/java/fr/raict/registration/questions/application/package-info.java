/** Asking questions, and checking what is answered. */
@NullMarked
package fr.raict.registration.questions.application;

import org.jspecify.annotations.NullMarked;
