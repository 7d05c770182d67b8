/** Who may see which page, from the token that the gateway relays. */
@NullMarked
package fr.raict.portal.access;

import org.jspecify.annotations.NullMarked;
