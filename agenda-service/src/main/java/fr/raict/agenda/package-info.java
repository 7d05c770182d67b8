/** The agenda: what takes place when and where, who speaks, and the invitations that ask them. */
@NullMarked
package fr.raict.agenda;

import org.jspecify.annotations.NullMarked;
