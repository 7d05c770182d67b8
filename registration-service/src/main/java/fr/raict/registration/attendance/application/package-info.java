/** Checking people in at a door, and who is expected there. */
@NullMarked
package fr.raict.registration.attendance.application;

import org.jspecify.annotations.NullMarked;
