/** What kind of authority one is, in which region it lies and how large it is: what lists are filtered and counted by. */
@NullMarked
package fr.raict.registration.profiles.domain;

import org.jspecify.annotations.NullMarked;
