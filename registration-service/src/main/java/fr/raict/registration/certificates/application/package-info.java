/** What is done with certificates of attendance. */
@NullMarked
package fr.raict.registration.certificates.application;

import org.jspecify.annotations.NullMarked;
