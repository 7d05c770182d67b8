/** The REST API of invitations, and the one that experts answer by. */
@NullMarked
package fr.raict.agenda.invitations.web;

import org.jspecify.annotations.NullMarked;
