/** The mail journal over HTTP. */
@NullMarked
package fr.raict.notification.mails.web;

import org.jspecify.annotations.NullMarked;
