/** Wishes and allocations over HTTP. */
@NullMarked
package fr.raict.registration.wishes.web;

import org.jspecify.annotations.NullMarked;
