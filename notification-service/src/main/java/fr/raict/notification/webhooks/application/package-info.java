/** Keeping webhooks, queueing messages for them, and delivering each until it is taken or given up. */
@NullMarked
package fr.raict.notification.webhooks.application;

import org.jspecify.annotations.NullMarked;
