/** The agenda's REST API as the portal reads it: editions, programme, workshops, answers to invitations. */
@NullMarked
package fr.raict.portal.services.agenda;

import org.jspecify.annotations.NullMarked;
