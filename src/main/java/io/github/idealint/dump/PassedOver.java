package io.github.idealint.dump;

import io.github.idealint.text.MessageText;

/** Why a page of an export is passed over: most pages of a wiki are not about ideas. */
public enum PassedOver {
    /** A page of another namespace than the articles' (MediaWiki manual: Namespace), such as {@code Talk:} or {@code User:}. */
    OTHER_NAMESPACE("page outside the main namespace", "pages outside the main namespace"),
    /** An article without fields of an idea that is no round page. */
    NO_IDEA("page without ideas", "pages without ideas"),
    /** A page that only leads to another. */
    REDIRECT("redirect", "redirects"),
    /** A page that could not be read and that no round includes. */
    UNREADABLE("unreadable page", "unreadable pages"),
    /** A page whose newest revision is hidden from readers (MediaWiki manual: RevisionDelete). */
    HIDDEN("hidden page", "hidden pages"),
    /** A page of which the export holds no text, such as a stub. */
    NO_TEXT("page without text", "pages without text"),
    /** A page in another language than wikitext, such as a script. */
    OTHER_MODEL("page that is not wikitext", "pages that are not wikitext");

    private final String one;
    private final String many;

    PassedOver(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** How many there are, in words. */
    public String counted(long number) {
        return MessageText.count(number, one, many);
    }

    @Override
    public String toString() {
        return one;
    }
}
