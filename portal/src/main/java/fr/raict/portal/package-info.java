/** The portal: draws every page and asks the services through their REST APIs with the user's token. */
@NullMarked
package fr.raict.portal;

import org.jspecify.annotations.NullMarked;
