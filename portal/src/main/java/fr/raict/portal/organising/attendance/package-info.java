/** Who came to a session, who is excused and who is absent, for its organisers. */
@NullMarked
package fr.raict.portal.organising.attendance;

import org.jspecify.annotations.NullMarked;
