/** Registering people of one's authority for a workshop: form, check, result. */
@NullMarked
package fr.raict.portal.registering;

import org.jspecify.annotations.NullMarked;
