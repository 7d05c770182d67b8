/** The REST API of editions, rooms and slots. */
@NullMarked
package fr.raict.agenda.editions.web;

import org.jspecify.annotations.NullMarked;
