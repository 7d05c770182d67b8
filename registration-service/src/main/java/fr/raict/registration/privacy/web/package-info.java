/** Erasures over HTTP. */
@NullMarked
package fr.raict.registration.privacy.web;

import org.jspecify.annotations.NullMarked;
