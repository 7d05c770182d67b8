/** The mails that did not arrive, as far as a service's own registrations or invitations are concerned. */
@NullMarked
package fr.raict.platform.undelivered;

import org.jspecify.annotations.NullMarked;
