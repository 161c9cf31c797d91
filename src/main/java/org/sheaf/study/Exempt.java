package org.sheaf.study;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that breaks a rule of the architecture, and says why it must. The architecture test holds the number
 * of these marks, which may only fall.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Exempt {

    /** The rule's name in the architecture test, such as {@code "threads"}. */
    String from();

    /** Why this class cannot keep the rule. */
    String because();
}
