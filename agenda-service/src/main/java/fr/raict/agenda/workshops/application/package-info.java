/** What can be done with workshops, and what other features may know of them. */
@NullMarked
package fr.raict.agenda.workshops.application;

import org.jspecify.annotations.NullMarked;
