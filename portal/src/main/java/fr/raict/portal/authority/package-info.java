/** Finding and choosing the authority one speaks for. */
@NullMarked
package fr.raict.portal.authority;

import org.jspecify.annotations.NullMarked;
