/** The people who are asked to speak. */
@NullMarked
package fr.raict.agenda.experts.domain;

import org.jspecify.annotations.NullMarked;
