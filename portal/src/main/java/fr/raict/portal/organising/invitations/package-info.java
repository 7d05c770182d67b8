/** Inviting experts and following their answers. */
@NullMarked
package fr.raict.portal.organising.invitations;

import org.jspecify.annotations.NullMarked;
