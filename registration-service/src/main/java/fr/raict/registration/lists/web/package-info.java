/** What organisers see of an edition, and delegates of their authorities. */
@NullMarked
package fr.raict.registration.lists.web;

import org.jspecify.annotations.NullMarked;
