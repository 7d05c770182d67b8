/** Certificates of attendance, without any framework. */
@NullMarked
package fr.raict.registration.certificates.domain;

import org.jspecify.annotations.NullMarked;
