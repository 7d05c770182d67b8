/** Events of other services that call for a letter. */
@NullMarked
package fr.raict.notification.mails.messaging;

import org.jspecify.annotations.NullMarked;
