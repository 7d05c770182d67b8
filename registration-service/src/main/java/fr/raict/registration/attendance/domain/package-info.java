/** Who came in, checked in at a session or for a day. */
@NullMarked
package fr.raict.registration.attendance.domain;

import org.jspecify.annotations.NullMarked;
