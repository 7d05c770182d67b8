/** What an authority chose for its people in one form, and what became of it. */
@NullMarked
package fr.raict.registration.choosing.domain;

import org.jspecify.annotations.NullMarked;
