/** The REST API of experts. */
@NullMarked
package fr.raict.agenda.experts.web;

import org.jspecify.annotations.NullMarked;
