package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.http.Network.NameSource;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import org.apache.maven.settings.Proxy;
import org.junit.jupiter.api.Test;

/** Links are opened through the proxy of Maven. */
class LinkProxyTest extends LinksOfAServer {

    @Test
    void checkGoesThroughMavensProxy() throws Exception {
        page("* http://lantern.example.org/docs", "* http://lantern.example.org/gone");
        NameSource onlyTheProxy =
                name -> name.equals("127.0.0.1") ? InetAddress.getAllByName(name) : NO_NAMES.lookUp(name);
        throughProxy(onlyTheProxy, Map.of("allowPrivateLinks", List.of("lantern.example.org")));
        assertThat(lab.seen())
                .anyMatch(line -> line.matches("HEAD http://lantern\\.example\\.org(:80)?/docs HTTP/1\\.1"));
        assertThat(log.lines).noneMatch(line -> line.contains("[broken-link]"));
    }

    @Test
    void checkSaysOnceThatTheProxyIsGone() throws Exception {
        page("* http://lantern.example.org/docs", "* http://lantern.example.net/");
        throughProxy(NO_NAMES, Map.of("allowPrivateLinks", List.of("lantern.example.*")));
        assertThat(log.lines)
                .contains("WARN Neither of the 2 links could be checked: the proxy cannot be found."
                        + " This run reports no broken links. Check the network connection.");
    }

    @Test
    void checkAsksNoProxyForNamesThatOnlyItKnows() throws Exception {
        page("* http://lantern.example.org/docs", "* http://lantern.example.net/");
        throughProxy(NO_NAMES, Map.of());
        assertThat(log.lines)
                .contains(
                        "WARN Neither of the 2 links could be checked: this computer cannot resolve any host name, and"
                                + " until it can, only hosts in 'allowPrivateLinks' are opened through the proxy. This run"
                                + " reports no broken links. Check the network connection.");
        assertThat(lab.connections()).isZero();
    }

    private void throughProxy(NameSource names, Map<String, Object> parameters) throws Exception {
        Proxy proxy = new Proxy();
        proxy.setActive(true);
        proxy.setHost("127.0.0.1");
        proxy.setPort(port);
        new Stage(folder, log, List.of(proxy))
                .ready(new CheckMojo(BuiltInRules.all(), names, ReportFormat.all()), parameters)
                .execute();
    }
}
