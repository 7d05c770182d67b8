/** How organisers mark authorities, and how the rest of the service asks for their groups. */
@NullMarked
package fr.raict.registration.membership.application;

import org.jspecify.annotations.NullMarked;
