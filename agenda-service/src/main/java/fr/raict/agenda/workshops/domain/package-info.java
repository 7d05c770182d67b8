/** A workshop, its life from draft to held or cancelled, and what is wrong with where it is placed. */
@NullMarked
package fr.raict.agenda.workshops.domain;

import org.jspecify.annotations.NullMarked;
