/** What the people at the door ask and tell. */
@NullMarked
package fr.raict.registration.attendance.web;

import org.jspecify.annotations.NullMarked;
