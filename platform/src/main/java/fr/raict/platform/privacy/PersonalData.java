package fr.raict.platform.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is stored of people here, and why it may be (RGPD, article 30). The register of processing is made of these, and a
 * stored document that has the name, the address or the account of somebody is refused without one.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalData {

    /** Whose data, such as « people who are registered ». */
    String of();

    /** Which data. */
    String what();

    String purpose();

    Basis basis() default Basis.LEGITIMATE_INTEREST;

    /** For how long; a setting {@code raict.retention.<kind>} is named where there is one. */
    String kept();

    /** What becomes of it when the person is erased. */
    String erasure();

    /** By what the law allows it (RGPD, articles 6 and 9). */
    enum Basis {
        /** Article 6, 1 f: the organiser holds the event for which people register. */
        LEGITIMATE_INTEREST,
        /** Article 6, 1 a and article 9, 2 a. */
        CONSENT,
        /** Article 6, 1 c: to prove that a right was granted. */
        LEGAL_OBLIGATION
    }
}
