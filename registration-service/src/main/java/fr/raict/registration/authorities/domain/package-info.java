/** The French local authorities and the rules by which people find theirs, in pure Java. */
@NullMarked
package fr.raict.registration.authorities.domain;

import org.jspecify.annotations.NullMarked;
