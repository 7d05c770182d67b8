/** Choices of sessions over HTTP. */
@NullMarked
package fr.raict.registration.choosing.web;

import org.jspecify.annotations.NullMarked;
