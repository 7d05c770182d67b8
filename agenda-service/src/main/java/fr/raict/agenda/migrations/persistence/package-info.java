/** The steps from what earlier versions stored. */
@NullMarked
package fr.raict.agenda.migrations.persistence;

import org.jspecify.annotations.NullMarked;
