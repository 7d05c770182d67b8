/** The REST API of certificates. */
@NullMarked
package fr.raict.registration.certificates.web;

import org.jspecify.annotations.NullMarked;
