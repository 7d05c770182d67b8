/** Sends messages to the outside: signed, to public addresses only, and never for long. */
@NullMarked
package fr.raict.notification.webhooks.http;

import org.jspecify.annotations.NullMarked;
