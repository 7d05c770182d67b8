/** The notification's REST API as the portal reads it: the mail journal. */
@NullMarked
package fr.raict.portal.services.notification;

import org.jspecify.annotations.NullMarked;
