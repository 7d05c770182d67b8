/** What becomes of mails, version 1. */
@NullMarked
package fr.raict.contracts.notification.v1;

import org.jspecify.annotations.NullMarked;
