/** What happened, as other services say it, in the words of this feature. */
@NullMarked
package fr.raict.notification.webhooks.messaging;

import org.jspecify.annotations.NullMarked;
