/** The REST API of webhooks. */
@NullMarked
package fr.raict.notification.webhooks.web;

import org.jspecify.annotations.NullMarked;
