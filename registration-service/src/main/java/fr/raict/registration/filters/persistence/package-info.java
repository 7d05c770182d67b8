/** The filters of each account in the database. */
@NullMarked
package fr.raict.registration.filters.persistence;

import org.jspecify.annotations.NullMarked;
