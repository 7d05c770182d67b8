/** Which systems are told what, and how far each message to them is. */
@NullMarked
package fr.raict.notification.webhooks.domain;

import org.jspecify.annotations.NullMarked;
