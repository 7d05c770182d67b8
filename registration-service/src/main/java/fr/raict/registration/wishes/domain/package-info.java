/** What people wish to attend, and who gets what. */
@NullMarked
package fr.raict.registration.wishes.domain;

import org.jspecify.annotations.NullMarked;
