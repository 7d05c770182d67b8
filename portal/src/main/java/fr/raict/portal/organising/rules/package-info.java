/** By which rules people are admitted, and deciding on the requests of those who need an approval. */
@NullMarked
package fr.raict.portal.organising.rules;

import org.jspecify.annotations.NullMarked;
