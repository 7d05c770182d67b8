/** Facts published by agenda-service. */
@NullMarked
package fr.raict.contracts.agenda.v1;

import org.jspecify.annotations.NullMarked;
