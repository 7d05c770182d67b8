/** Webhooks and their messages in MongoDB. */
@NullMarked
package fr.raict.notification.webhooks.persistence;

import org.jspecify.annotations.NullMarked;
