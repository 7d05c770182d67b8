/** What organisers ask of who registers, and whether an answer answers it. */
@NullMarked
package fr.raict.registration.questions.domain;

import org.jspecify.annotations.NullMarked;
