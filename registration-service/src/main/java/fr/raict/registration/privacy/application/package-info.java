/** Asking for an erasure, seeing how far it is, and asking again who does not answer. */
@NullMarked
package fr.raict.registration.privacy.application;

import org.jspecify.annotations.NullMarked;
