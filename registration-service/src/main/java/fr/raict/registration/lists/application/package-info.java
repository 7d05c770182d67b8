/** Pages, searches and figures of registrations, which read what the seat books say of themselves. */
@NullMarked
package fr.raict.registration.lists.application;

import org.jspecify.annotations.NullMarked;
