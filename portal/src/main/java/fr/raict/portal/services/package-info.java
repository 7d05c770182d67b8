/** How the portal reaches the services: base addresses, the user's token, and what their refusals become. */
@NullMarked
package fr.raict.portal.services;

import org.jspecify.annotations.NullMarked;
