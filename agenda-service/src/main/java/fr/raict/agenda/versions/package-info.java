/** Which version of something a client saw, and which of its fields changed since. */
@NullMarked
package fr.raict.agenda.versions;

import org.jspecify.annotations.NullMarked;
