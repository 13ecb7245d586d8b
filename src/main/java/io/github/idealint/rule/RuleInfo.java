package io.github.idealint.rule;

import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is known of a rule before it runs; stands above its class. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleInfo {

    /** The public name: the class name in kebab-case. */
    String id();

    /** What it flags, as a noun phrase without a final full stop. */
    String summary();

    /** How bad its findings are where no profile says otherwise. */
    Severity severity();

    /** Reads the annotation of a rule. */
    final class Descriptors {

        private Descriptors() {}

        /** What is known of a rule. */
        public static RuleDescriptor of(Rule rule) {
            RuleInfo info = rule.getClass().getAnnotation(RuleInfo.class);
            return new RuleDescriptor(info.id(), info.summary(), info.severity());
        }
    }
}
