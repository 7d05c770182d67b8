/** Collecting wishes, allocating sessions by them, and registering people for what they got. */
@NullMarked
package fr.raict.registration.wishes.application;

import org.jspecify.annotations.NullMarked;
