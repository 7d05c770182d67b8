/** How the rest of the service learns what an authority is like. */
@NullMarked
package fr.raict.registration.profiles.application;

import org.jspecify.annotations.NullMarked;
