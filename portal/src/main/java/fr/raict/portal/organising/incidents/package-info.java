/** Events that a service could not process, and processing them again. */
@NullMarked
package fr.raict.portal.organising.incidents;

import org.jspecify.annotations.NullMarked;
