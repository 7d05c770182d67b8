/** The REST API of workshops. */
@NullMarked
package fr.raict.agenda.workshops.web;

import org.jspecify.annotations.NullMarked;
