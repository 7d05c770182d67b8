/** The pages of the people at the door: who comes in, at a session or for a day. */
@NullMarked
package fr.raict.portal.door;

import org.jspecify.annotations.NullMarked;
