/** The life of one mail to one person: queued, tried until accepted, kept in the journal. */
@NullMarked
package fr.raict.notification.delivery.domain;

import org.jspecify.annotations.NullMarked;
