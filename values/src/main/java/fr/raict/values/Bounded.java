package fr.raict.values;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a collection that leaves a service whole why that does no harm; one that cannot say so leaves in pages. */
@Target({ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Bounded {

    /** Entries there may be. */
    int most();

    /** What keeps it from having more. */
    String because();
}
