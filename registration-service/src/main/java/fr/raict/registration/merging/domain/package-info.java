/** Which authorities became others, in pure Java. */
@NullMarked
package fr.raict.registration.merging.domain;

import org.jspecify.annotations.NullMarked;
