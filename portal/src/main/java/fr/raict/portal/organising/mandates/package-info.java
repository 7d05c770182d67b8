/** Deciding who may speak for which authority. */
@NullMarked
package fr.raict.portal.organising.mandates;

import org.jspecify.annotations.NullMarked;
