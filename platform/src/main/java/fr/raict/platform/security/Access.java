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

    /** {@code SIGNED_IN} says nothing about the object asked for: the use case checks whose it is. */
    enum Level {
        PUBLIC, SIGNED_IN, ORGANISER
    }
}
