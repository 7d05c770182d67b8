package fr.raict.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The Kafka topic that carries all events of a sealed interface. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Topic {

    String value();

    /**
     * Whether each event carries the whole state of its aggregate, so that the newest record per key is enough.
     */
    boolean compacted() default false;
}
