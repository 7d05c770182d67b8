/** « Mon espace collectivité »: what my authority registered. */
@NullMarked
package fr.raict.portal.workspace;

import org.jspecify.annotations.NullMarked;
