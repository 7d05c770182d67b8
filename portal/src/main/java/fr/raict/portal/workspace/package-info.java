/** « Mon espace collectivité »: what my authority registered, and withdrawing it. */
@NullMarked
package fr.raict.portal.workspace;

import org.jspecify.annotations.NullMarked;
