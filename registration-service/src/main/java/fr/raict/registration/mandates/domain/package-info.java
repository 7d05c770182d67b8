/** Who speaks for which local authority, in pure Java. */
@NullMarked
package fr.raict.registration.mandates.domain;

import org.jspecify.annotations.NullMarked;
