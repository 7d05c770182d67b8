/** What can be done with editions, and what other features may know of them. */
@NullMarked
package fr.raict.agenda.editions.application;

import org.jspecify.annotations.NullMarked;
