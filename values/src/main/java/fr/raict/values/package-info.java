/** What people type becomes a value here when it enters, by one rule for pages, services and mails. */
@NullMarked
package fr.raict.values;

import org.jspecify.annotations.NullMarked;
