package io.github.idealint.link.http;

import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkStatus;
import java.util.ArrayList;
import java.util.List;

/** A link's fragment is inherited by redirects that name none (RFC 9110, 10.2.2). */
final class FragmentInheritance {

    private FragmentInheritance() {}

    /** The status of an address, for one link to it. */
    static LinkStatus to(String link, LinkStatus status) {
        int mark = link.indexOf('#');
        return mark < 0 || !(status instanceof LinkStatus.Ok ok)
                ? status
                : new LinkStatus.Ok(hops(ok.hops(), link.substring(mark)), ok.anchors());
    }

    private static List<Hop> hops(List<Hop> hops, String fragment) {
        if (hops.isEmpty() || hops.stream().anyMatch(hop -> hop.to().contains("#"))) {
            return hops;
        }
        List<Hop> carried = new ArrayList<>(hops);
        Hop last = carried.remove(carried.size() - 1);
        carried.add(new Hop(last.from(), last.status(), last.to() + fragment));
        return carried;
    }
}
