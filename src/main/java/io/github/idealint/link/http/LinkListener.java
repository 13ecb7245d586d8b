package io.github.idealint.link.http;

import io.github.idealint.link.LinkProgress;
import io.github.idealint.link.LinkStatus;

/** Is notified of a run while it goes on, by the thread that started the run and by no other. */
public interface LinkListener {

    /** Ignores everything. */
    LinkListener NOBODY = new LinkListener() {};

    /** The status of a link, as a page writes it, is known. */
    default void learned(String link, LinkStatus status) {}

    /** Called about twice a second, and at the end. */
    default void progressed(LinkProgress progress) {}

    /** Notifies this one first, then another. */
    default LinkListener and(LinkListener other) {
        LinkListener first = this;
        return new LinkListener() {
            @Override
            public void learned(String link, LinkStatus status) {
                first.learned(link, status);
                other.learned(link, status);
            }

            @Override
            public void progressed(LinkProgress progress) {
                first.progressed(progress);
                other.progressed(progress);
            }
        };
    }
}
