/**
 * The rules about mentors: whether an idea names any, whether applicants can write to them, and how many ideas each has.
 *
 * <p>{@link io.github.idealint.rule.builtin.mentor.EmailDiagnosis} is the only place that knows what an e-mail address is;
 * the address validator it uses is known to no other package.
 */
package io.github.idealint.rule.builtin.mentor;
