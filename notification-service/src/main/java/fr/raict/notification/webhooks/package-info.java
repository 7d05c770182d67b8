/** Tells other systems what happened, by signed messages that hold ids only. */
@NullMarked
package fr.raict.notification.webhooks;

import org.jspecify.annotations.NullMarked;
