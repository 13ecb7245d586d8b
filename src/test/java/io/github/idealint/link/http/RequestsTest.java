package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.HostSettings;
import io.github.idealint.link.LinkPattern;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.http.WebProxy.Login;
import io.github.idealint.link.http.lab.Call;
import io.github.idealint.link.http.lab.Certificates;
import io.github.idealint.link.http.lab.Lab;
import io.github.idealint.link.http.lab.Names;
import io.github.idealint.link.http.lab.Visitor;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

/** What servers and proxies get to see of a run. */
class RequestsTest {

    private static final Map<String, String> SECRET = Map.of("Authorization", "Bearer sesame");

    @Test
    void sendsWhatProgramItIsAndNothingElseAboutIt() {
        try (Lab lab = new Lab(call -> call.page(""))) {
            String link = "http://127.0.0.1:" + lab.open(1, 1) + "/a%20b?c=d#e";

            probe(LinkSettings.none(), List.of(), List.of(link));

            assertThat(lab.seen())
                    .anyMatch(line -> line.equals("GET /a%20b?c=d HTTP/1.1"))
                    .anyMatch(line -> line.equals("User-Agent: idealint/1.2 (+https://github.com/idealint/idealint)"))
                    .allMatch(line ->
                            line.matches("(?i)(GET .*|Host: .*|User-Agent: .*|Accept.*|Connection: keep-alive)"));
        }
    }

    @Test
    void bringsNoCookieBackAndAnswersNoDemandForAPassword() {
        try (Lab lab = new Lab(RequestsTest::curious)) {
            String start = "http://127.0.0.1:" + lab.open(1, 1);

            LinkReport report = probe(LinkSettings.none(), List.of(), List.of(start + "/cookie", start + "/login"));

            assertThat(report.of(start + "/cookie")).isInstanceOf(LinkStatus.Ok.class);
            assertThat(report.of(start + "/login")).isInstanceOf(LinkStatus.Unknown.class);
            assertThat(lab.seen()).noneMatch(line -> line.matches("(?i)(cookie|authorization|referer|upgrade).*"));
        }
    }

    @Test
    void sendsASecretToItsOwnHostOverHttpsOnly() throws Exception {
        Certificates certificates = Certificates.shared();
        try (Lab lab = new Lab(call -> call.moved(302, "https://wrong.example.org/"))) {
            int open = lab.open(1, 1);
            int secure = lab.openSecure(1, certificates.server("good"));
            HostSettings host = new HostSettings("good.example.org", Optional.empty(), Duration.ZERO, SECRET);
            LinkSettings settings = new LinkSettings(List.of(), List.of(), List.of(host), List.of("127.0.0.0/8"));

            probe(settings, List.of(), List.of("http://good.example.org:" + open + "/plain"), certificates.client());
            assertThat(lab.requests()).isPositive();
            assertThat(lab.seen()).noneMatch(line -> line.contains("sesame"));
            probe(settings, List.of(), List.of("https://good.example.org:" + secure + "/"), certificates.client());
            assertThat(lab.seen()).anyMatch(line -> line.equals("Authorization: Bearer sesame"));
        }
    }

    @Test
    void sendsNoOtherHostASecretOnTheWayThroughARedirect() throws Exception {
        Certificates certificates = Certificates.shared();
        try (Lab other = new Lab(call -> call.page(""));
                Lab lab = new Lab(call -> call.moved(
                        302, "https://good.example.org:" + call.path().substring(1) + "/"))) {
            int target = other.openSecure(1, certificates.server("good"));
            int secure = lab.openSecure(1, certificates.server("wrong"));
            HostSettings host = new HostSettings("other.example.org", Optional.empty(), Duration.ZERO, SECRET);
            LinkSettings settings = new LinkSettings(List.of(), List.of(), List.of(host), List.of("127.0.0.0/8"));
            String link = "https://other.example.org:" + secure + "/" + target;

            assertThat(probe(settings, List.of(), List.of(link), certificates.client())
                            .of(link))
                    .isInstanceOf(LinkStatus.Ok.class);

            assertThat(lab.seen()).anyMatch(line -> line.contains("sesame"));
            assertThat(other.requests()).isEqualTo(1);
            assertThat(other.seen()).noneMatch(line -> line.contains("sesame"));
        }
    }

    @Test
    void goesThroughAProxyWithAPasswordAndSendsItToNobodyElse() {
        try (Lab target = new Lab(call -> call.page(""));
                Lab proxy = new Lab(RequestsTest::proxy)) {
            int port = target.open(2, 2);
            WebProxy through = new WebProxy(
                    "http",
                    "127.0.0.1",
                    proxy.open(1, 1),
                    Optional.of(new Login("ada", "sesame")),
                    List.of(new LinkPattern("127.0.0.2")));
            String direct = "http://127.0.0.2:" + port + "/";
            String proxied = "http://only.the.proxy.knows.example.org/x";

            LinkReport report = probe(
                    LinkSettings.none().allowingPrivate("127.0.0.2", "only.*"),
                    List.of(through),
                    List.of(direct, proxied));

            assertThat(report.of(direct)).isInstanceOf(LinkStatus.Ok.class);
            assertThat(report.of(proxied)).isInstanceOf(LinkStatus.Ok.class);
            assertThat(proxy.seen())
                    .anyMatch(line -> line.startsWith("HEAD http://only.the.proxy.knows.example.org/x "));
            assertThat(target.seen())
                    .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("auth"));
        }
    }

    @Test
    void requestsNothingPrivateThroughAProxy() {
        try (Lab proxy = new Lab(call -> call.page(""))) {
            WebProxy through = new WebProxy("http", "127.0.0.1", proxy.open(1, 1), Optional.empty(), List.of());
            List<String> links =
                    List.of("http://10.0.0.1/", "http://private.example.org/", "http://wiki/", "http://127.0.0.1/");

            LinkReport report = probe(LinkSettings.none(), List.of(through), links);

            assertThat(report.statuses().values()).hasSize(4).hasOnlyElementsOfType(LinkStatus.Refused.class);
            assertThat(proxy.connections()).isZero();
        }
    }

    @Test
    void requestsNoNameThatOnlyTheProxyKnows() {
        try (Lab proxy = new Lab(call ->
                call.path().endsWith("/hop") ? call.moved(302, "http://behind.example.org/secret") : call.page(""))) {
            WebProxy through = new WebProxy("http", "127.0.0.1", proxy.open(1, 1), Optional.empty(), List.of());
            String direct = "http://intra.example.org/secret";
            String redirected = "http://public.example.org/hop";

            LinkReport report = probe(LinkSettings.none(), List.of(through), List.of(direct, redirected));

            assertThat(report.of(direct))
                    .isEqualTo(
                            LinkStatus.Refused.because(
                                    "this computer cannot resolve 'intra.example.org', and a host"
                                            + " that only the proxy can resolve may be private; to open it, add it to 'allowPrivateLinks'"));
            assertThat(report.of(redirected)).isInstanceOf(LinkStatus.Refused.class);
            assertThat(proxy.seen()).isNotEmpty().noneMatch(line -> line.contains("secret"));
        }
    }

    @Test
    void callsNothingBrokenWhenTheProxyIsNotThere() {
        WebProxy through = new WebProxy("https", "gone.example.org", 3128, Optional.empty(), List.of());
        String link = "https://www.example.org/";

        assertThat(probe(LinkSettings.none().allowingPrivate("www.example.org"), List.of(through), List.of(link))
                        .of(link))
                .isInstanceOf(LinkStatus.Unknown.class);
    }

    @Test
    void callsNothingBrokenWhenNoNameCanBeLookedUp() {
        Network.NameSource nothing = new Names(Map.of());
        Network offline = new Network("idealint/test", List.of(), nothing, () -> null);
        String link = "http://missing.example.org/";

        LinkReport report = new HttpLinkProber(Visitor.QUICK, LinkSettings.none(), offline, LinkListener.NOBODY)
                .probe(List.of(link));

        assertThat(report.of(link))
                .isEqualTo(LinkStatus.Unknown.because(
                        LinkStatus.UnknownCause.NO_NETWORK, "this computer cannot resolve any host name"));
    }

    private static LinkReport probe(LinkSettings settings, List<WebProxy> proxies, List<String> links) {
        return probe(
                settings.allowPrivate().isEmpty() && proxies.isEmpty()
                        ? settings.allowingPrivate("127.0.0.1")
                        : settings,
                proxies,
                links,
                null);
    }

    private static LinkReport probe(
            LinkSettings settings, List<WebProxy> proxies, List<String> links, SSLContext trust) {
        Names names = new Names(Map.of(
                "127.0.0.1", "127.0.0.1",
                "good.example.org", "127.0.0.1",
                "other.example.org", "127.0.0.1",
                "example.org", "127.0.0.1",
                "public.example.org", "93.184.216.34",
                "private.example.org", "10.0.0.7"));
        String agent = Network.of("1.2", List.of()).agent();
        return new HttpLinkProber(
                        Visitor.QUICK, settings, new Network(agent, proxies, names, () -> trust), LinkListener.NOBODY)
                .probe(links);
    }

    private static boolean curious(Call call) throws IOException {
        if (call.path().equals("/login")) {
            return call.say("401 Who", "WWW-Authenticate: Basic realm=\"x\"", "");
        }
        return call.path().equals("/cookie")
                ? call.say("302 Found", "Set-Cookie: a=b; Path=/\nLocation: /next", "")
                : call.page("");
    }

    private static boolean proxy(Call call) throws IOException {
        boolean known =
                call.headers().stream().anyMatch(line -> line.equals("Proxy-Authorization: Basic YWRhOnNlc2FtZQ=="));
        return known ? call.page("") : call.say("407 Who", "Proxy-Authenticate: Basic realm=\"x\"", "");
    }
}
