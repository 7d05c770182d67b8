/** The organiser's list of members and partners. */
@NullMarked
package fr.raict.registration.membership.web;

import org.jspecify.annotations.NullMarked;
