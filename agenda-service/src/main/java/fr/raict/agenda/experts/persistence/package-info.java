/** The records of experts in MongoDB. */
@NullMarked
package fr.raict.agenda.experts.persistence;

import org.jspecify.annotations.NullMarked;
