/** How the rest of the service finds local authorities. */
@NullMarked
package fr.raict.registration.authorities.application;

import org.jspecify.annotations.NullMarked;
