/** Queues mails, delivers those that are due and shows the journal. */
@NullMarked
package fr.raict.notification.delivery.application;

import org.jspecify.annotations.NullMarked;
