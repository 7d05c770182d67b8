/** How the values of this service's domains are stored, and what brings older data into that form. */
@NullMarked
package fr.raict.registration.persistence;

import org.jspecify.annotations.NullMarked;
