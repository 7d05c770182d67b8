/** People as they are typed into a request, whatever they are registered for. */
@NullMarked
package fr.raict.registration.people.application;

import org.jspecify.annotations.NullMarked;
