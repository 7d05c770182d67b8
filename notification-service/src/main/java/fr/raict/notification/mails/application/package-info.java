/** Queues, composes, delivers and shows mails. */
@NullMarked
package fr.raict.notification.mails.application;

import org.jspecify.annotations.NullMarked;
