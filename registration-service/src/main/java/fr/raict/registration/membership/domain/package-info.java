/** To which groups authorities belong, in pure Java. */
@NullMarked
package fr.raict.registration.membership.domain;

import org.jspecify.annotations.NullMarked;
