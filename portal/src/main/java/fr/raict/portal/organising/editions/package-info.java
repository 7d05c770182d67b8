/** Planning editions: dates, life, rooms and slots. */
@NullMarked
package fr.raict.portal.organising.editions;

import org.jspecify.annotations.NullMarked;
