/** Registering without an authority and an account: asking for the link, and choosing sessions behind it. */
@NullMarked
package fr.raict.portal.individual;

import org.jspecify.annotations.NullMarked;
