package io.github.idealint.link.http.lab;

import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.http.CachingLinkProber;
import io.github.idealint.link.http.LinkCache;
import io.github.idealint.link.http.LinkListener;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/** A whole run with a cache in a Java of its own, to be ended by force. */
public final class CacheRun {

    private CacheRun() {}

    /** Folder, number of the server's address, and how many links: says what it has kept, and when it is done. */
    public static void main(String[] arguments) {
        Lab lab = new Lab(call -> {
            Lab.sleep(5);
            return call.page("");
        });
        int host = Integer.parseInt(arguments[1]);
        int port = lab.open(host, host);
        List<String> links = IntStream.range(0, Integer.parseInt(arguments[2]))
                .mapToObj(each -> "http://127.0.0." + host + ":" + port + "/" + each)
                .toList();
        LinkCache cache = new LinkCache(Path.of(arguments[0]), hasty(), System.out::println);
        System.out.println("begun " + port);
        LinkListener loud = new LinkListener() {
            @Override
            public void learned(String link, LinkStatus status) {
                System.out.println("kept " + link);
            }
        };
        new CachingLinkProber(cache, Visitor.quick().telling(cache.and(loud)).prober()).probe(links);
        System.out.println("done");
        lab.close();
    }

    /** A clock on which so much time goes by that every link is written at once. */
    private static InstantSource hasty() {
        Instant[] now = {Instant.now().minusSeconds(200_000)};
        return () -> now[0] = now[0].plusSeconds(3);
    }
}
