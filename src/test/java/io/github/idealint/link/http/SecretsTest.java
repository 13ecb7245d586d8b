package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.http.WebProxy.Login;
import io.github.idealint.link.http.lab.Lab;
import io.github.idealint.link.http.lab.Visitor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void keepsMavensLogFromWritingWhatIsSentAndReceived() {
        try (Lab lab = new Lab(call -> call.page(""))) {
            Visitor.quick().visit(List.of("http://127.0.0.1:" + lab.open(1, 1) + "/"));
        }
        assertThat(System.getProperty("org.slf4j.simpleLogger.log.org.apache.hc"))
                .isEqualTo("off");
    }

    @Test
    void neverPrintsAPassword() {
        WebProxy proxy =
                new WebProxy("HTTP", "proxy.example.org", 3128, Optional.of(new Login("ada", "sesame")), List.of());

        assertThat(proxy.toString()).contains("ada").doesNotContain("sesame");
    }

    @Test
    void takesTheProxyForHttpWhereHttpsHasNone() {
        WebProxy http = new WebProxy("http", "one.example.org", 1, Optional.empty(), List.of());
        WebProxy https = new WebProxy("https", "two.example.org", 2, Optional.empty(), List.of());

        assertThat(WebProxy.choose(List.of(http), "https", "example.org")).contains(http);
        assertThat(WebProxy.choose(List.of(http, https), "https", "example.org"))
                .contains(https);
        assertThat(WebProxy.choose(List.of(https), "http", "example.org")).isEmpty();
    }
}
