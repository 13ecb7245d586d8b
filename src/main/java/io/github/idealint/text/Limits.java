package io.github.idealint.text;

/**
 * How much of anything a run reads, keeps and reports, so that no page, export, configuration or server can exhaust its
 * memory or its time. Where a limit is reached, that is reported, and everything else is still checked; where none is,
 * none has an effect. {@code src/site/markdown/limits.md} says for each what happens then.
 */
public final class Limits {

    /** The most characters of a page, in UTF-16 units; a longer one is not parsed. */
    public static final int PAGE_CHARACTERS = 131_072;

    /** The most characters of a line of a page; a page with a longer one is not parsed. */
    public static final int LINE_CHARACTERS = 20_000;

    /** The most combining marks in a row, such as the accents of one letter; a page with more is not parsed. */
    public static final int MARKS_IN_A_ROW = 100;

    /** The most bytes of an export of a wiki, unpacked. */
    public static final long EXPORT_BYTES = 512L << 20;

    /** The most bytes of a file of issues or mails; what follows is not read. */
    public static final int BODIES_BYTES = 16 << 20;

    /** The most characters of a file of a configuration, a profile or a schedule. */
    public static final int CONFIGURATION_CHARACTERS = 256 * 1024;

    /** The most characters of an address of the web, on a page or in a redirect; a longer one is malformed. */
    public static final int ADDRESS_CHARACTERS = 8_192;

    /** The most characters of all addresses together that the redirects of one link lead to. */
    public static final int REDIRECT_CHARACTERS = 16_384;

    /** The most findings of one rule on one page that are listed; one more says how many there are besides. */
    public static final int RULE_FINDINGS = 100;

    /** The most different findings of a baseline. */
    public static final int BASELINE_ENTRIES = 50_000;

    /** The most bytes of the file of a baseline. */
    public static final int BASELINE_BYTES = 16 << 20;

    /**
     * The most comments on one page by which findings are suppressed; one more is a finding, and it and those after it have
     * no effect.
     */
    public static final int PAGE_DIRECTIVES = 200;

    /**
     * The most findings of a run that are listed; of each later page one finding says how many it has. GitHub's code
     * scanning takes no more in a report.
     */
    public static final int RUN_FINDINGS = 25_000;

    /** The most pages of a run; with less than 2.5 GB of memory one for each 12,800 bytes of it, see {@link PageAllowance}. */
    public static final int RUN_PAGES = 200_000;

    /**
     * The most memory that the texts of a run's pages take, in bytes, with the places of their lines and characters; with
     * less than 2 GB of memory an eighth of it.
     */
    public static final long RUN_BYTES = 256L << 20;

    /**
     * The most memory that a run keeps of what was made of its pages, beside their texts, in bytes; with less than 3 GB of
     * memory a sixth of it.
     */
    public static final long READING_BYTES = 512L << 20;

    /** The most memory that the rows of an export take, in bytes; an idea of several rounds has a row for each. */
    public static final long EXPORTED_BYTES = 256L << 20;

    /** The most characters of the pages of templates whose parameters a run reads, all of them together. */
    public static final int TEMPLATES_CHARACTERS = 400_000;

    /** The most previews of a run. */
    public static final int PREVIEWS = 2_000;

    /**
     * The most characters of all pages of a run together for which the run keeps what was read of each; pages that have
     * more are read once more when they are judged. With less than 1 GB of memory one for each 256 bytes of it.
     */
    public static final long KEPT_CHARACTERS = 4_000_000;

    /** The most findings that are kept until all pages have been read; pages past them are read once more. */
    public static final int EARLY_FINDINGS = 50_000;

    /** The most known words of about the length of a misspelt one that are compared with it. */
    public static final int NEAR_WORDS = 2_000;

    /** The most entries of a list or a map in a file of a configuration or a profile. */
    public static final int LIST_ENTRIES = 200;

    /** The most entries of all lists and maps in a file of a configuration or a profile. */
    public static final int FILE_ENTRIES = 2_000;

    /** The most entries of a list or a map in a configuration and all files of its profile together. */
    public static final int JOINED_LIST_ENTRIES = 500;

    /** The most entries of all lists and maps in a configuration and all files of its profile together. */
    public static final int JOINED_ENTRIES = 4_000;

    /** The most characters of an entry in a configuration or a profile; a template may have more. */
    public static final int ENTRY_CHARACTERS = 255;

    /** The most characters of a template that authors start from. */
    public static final int TEMPLATE_CHARACTERS = 10_000;

    /** The most files that a profile consists of because one extends another. */
    public static final int PROFILE_FILES = 20;

    /** The most configurations of a run. */
    public static final int RUN_CONFIGURATIONS = 100;

    /** The most mistakes in configurations that are listed. */
    public static final int LISTED_MISTAKES = 100;

    private Limits() {}
}
