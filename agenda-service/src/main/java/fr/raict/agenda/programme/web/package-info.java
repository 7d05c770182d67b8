/** The public programme as JSON and as a calendar. */
@NullMarked
package fr.raict.agenda.programme.web;

import org.jspecify.annotations.NullMarked;
