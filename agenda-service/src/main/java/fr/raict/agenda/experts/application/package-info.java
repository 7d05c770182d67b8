/** What can be done with the records of experts, and what other features may know of them. */
@NullMarked
package fr.raict.agenda.experts.application;

import org.jspecify.annotations.NullMarked;
