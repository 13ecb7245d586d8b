package io.github.idealint.rule;

/** What a rule may need besides a page, so that it may be silent for want of it. */
public enum RunKnowledge {
    /** Where links lead: not known offline. */
    LINKS,
    /** The day it is. */
    DAY,
    /** The other pages of the wiki, of which a run may have some only. */
    OTHER_PAGES
}
