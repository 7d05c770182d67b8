package fr.raict.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call a handler. A handler without it refuses everybody. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    Level value();

    /**
     * {@code SIGNED_IN} says nothing about the object asked for: the use case checks whose it is. {@code CHECK_IN} is
     * for the people at the door, who may do nothing else, and for organisers. {@code READER} is for accounts of other
     * systems, which may do nothing else either, whatever roles they have besides, and for organisers; such a handler
     * only reads.
     */
    enum Level {
        PUBLIC, SIGNED_IN, CHECK_IN, READER, ORGANISER
    }
}
