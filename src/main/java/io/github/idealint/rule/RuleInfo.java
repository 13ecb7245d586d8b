package io.github.idealint.rule;

import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.EnumSet;
import java.util.Set;

/** What is known of a rule before it runs: the annotation of each rule class. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleInfo {

    /** The public name: the class name in kebab-case. */
    String id();

    /** What it flags, as a noun phrase without a final full stop. */
    String summary();

    /** How bad its findings are unless a profile changes that. */
    Severity severity();

    /** The markups of the pages that it concerns; all markups if none is given. */
    Markup[] markups() default {};

    /** What it needs besides the page, so that it may be silent for want of it. */
    RunKnowledge[] needs() default {};

    /** Reads the annotation of a rule. */
    final class Descriptors {

        private Descriptors() {}

        /** The markups of the pages that a rule concerns. */
        public static Set<Markup> markups(Rule rule) {
            Markup[] named = rule.getClass().getAnnotation(RuleInfo.class).markups();
            return named.length == 0 ? EnumSet.allOf(Markup.class) : Set.of(named);
        }

        /** What a rule needs besides the page. */
        public static Set<RunKnowledge> needs(Rule rule) {
            return Set.of(rule.getClass().getAnnotation(RuleInfo.class).needs());
        }

        /** What is known of a rule. */
        public static RuleDescriptor of(Rule rule) {
            RuleInfo info = rule.getClass().getAnnotation(RuleInfo.class);
            return new RuleDescriptor(info.id(), info.summary(), info.severity(), group(rule.getClass()));
        }

        /** The rules of a package are about the same. */
        private static String group(Class<?> rule) {
            String name = rule.getPackageName();
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }
}
