/** Mails as MIME messages, handed to an SMTP server. */
@NullMarked
package fr.raict.notification.delivery.smtp;

import org.jspecify.annotations.NullMarked;
