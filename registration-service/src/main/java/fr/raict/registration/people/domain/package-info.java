/** Who somebody is, as told with a registration. */
@NullMarked
package fr.raict.registration.people.domain;

import org.jspecify.annotations.NullMarked;
