/** What is written to whom when something happens, and the life of that mail: queued, tried until accepted, kept. */
@NullMarked
package fr.raict.notification.mails.domain;

import org.jspecify.annotations.NullMarked;
