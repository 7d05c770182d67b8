/** Mails as MIME messages, handed to an SMTP server. */
@NullMarked
package fr.raict.notification.mails.smtp;

import org.jspecify.annotations.NullMarked;
