/** The erasure of one person from all services: who asked for it, and which services carried it out. */
@NullMarked
package fr.raict.registration.privacy;

import org.jspecify.annotations.NullMarked;
