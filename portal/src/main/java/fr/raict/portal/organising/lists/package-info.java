/** What organisers narrow the lists of an edition to, and how these lists leave as files. */
@NullMarked
package fr.raict.portal.organising.lists;

import org.jspecify.annotations.NullMarked;
