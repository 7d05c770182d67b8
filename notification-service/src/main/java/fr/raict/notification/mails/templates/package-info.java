/** The texts of the letters: one file per template and language, read as Mustache. */
@NullMarked
package fr.raict.notification.mails.templates;

import org.jspecify.annotations.NullMarked;
