/** A mail server that keeps each mail as a file. */
@NullMarked
package fr.raict.localstack.mail;

import org.jspecify.annotations.NullMarked;
