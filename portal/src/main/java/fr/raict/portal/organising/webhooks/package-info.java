/** The webhooks by which other systems follow what happens, and the log of what was sent to each. */
@NullMarked
package fr.raict.portal.organising.webhooks;

import org.jspecify.annotations.NullMarked;
