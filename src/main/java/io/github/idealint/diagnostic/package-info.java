/**
 * What a run reports: findings with their rules, severities and fixes. Plain values, which know only text and its places;
 * rules make them, reports write them.
 */
package io.github.idealint.diagnostic;
