/** Lists that are asked for a page at a time. */
@NullMarked
package fr.raict.platform.paging;

import org.jspecify.annotations.NullMarked;
