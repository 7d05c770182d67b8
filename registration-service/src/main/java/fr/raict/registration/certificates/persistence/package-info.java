/** Certificates in MongoDB. */
@NullMarked
package fr.raict.registration.certificates.persistence;

import org.jspecify.annotations.NullMarked;
