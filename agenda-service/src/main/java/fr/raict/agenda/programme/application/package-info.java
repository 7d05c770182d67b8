/** What takes place in an edition, for everybody. */
@NullMarked
package fr.raict.agenda.programme.application;

import org.jspecify.annotations.NullMarked;
