/** The mail journal over HTTP. */
@NullMarked
package fr.raict.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
