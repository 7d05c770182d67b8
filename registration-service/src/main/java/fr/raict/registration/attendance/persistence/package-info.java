/** Check-ins in MongoDB, a document for each person at each door. */
@NullMarked
package fr.raict.registration.attendance.persistence;

import org.jspecify.annotations.NullMarked;
