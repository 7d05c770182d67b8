/** What organisers and experts can do with invitations, and how these follow their workshop. */
@NullMarked
package fr.raict.agenda.invitations.application;

import org.jspecify.annotations.NullMarked;
