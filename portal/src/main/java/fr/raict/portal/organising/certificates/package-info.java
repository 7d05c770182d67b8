/** Organisers mail certificates of attendance. */
@NullMarked
package fr.raict.portal.organising.certificates;

import org.jspecify.annotations.NullMarked;
