/** The invitation of an expert to a workshop, its life and the secret link that answers it. */
@NullMarked
package fr.raict.agenda.invitations.domain;

import org.jspecify.annotations.NullMarked;
