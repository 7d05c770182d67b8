/** A row for each registration, with who it is for, and a summary for each seat book, in MongoDB. */
@NullMarked
package fr.raict.registration.lists.persistence;

import org.jspecify.annotations.NullMarked;
