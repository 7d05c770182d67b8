/** Invitations in MongoDB, one document each. */
@NullMarked
package fr.raict.agenda.invitations.persistence;

import org.jspecify.annotations.NullMarked;
