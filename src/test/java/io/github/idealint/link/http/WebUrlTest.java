package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUrlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "http://Example.ORG http://example.org/",
                "HTTPS://example.org:443/a https://example.org/a",
                "http://example.org:80 http://example.org/",
                "http://example.org.:8080/ http://example.org:8080/",
                "//example.org/a https://example.org/a",
                "http:\\\\example.org\\a http://example.org/a",
                "http:///example.org/ http://example.org/",
                "http://example.org/a/./b/../c http://example.org/a/c",
                "http://example.org/a/%2e%2E/c/.. http://example.org/",
                "http://example.org/../../x http://example.org/x",
                "http://example.org?q=a|b http://example.org/?q=a%7Cb",
                "http://example.org/[x]{y}\"^` http://example.org/%5Bx%5D%7By%7D%22%5E%60",
                "http://example.org/%zz%41 http://example.org/%zz%41",
                "http://example.org/a/.\uD83D http://example.org/a/.%EF%BF%BD",
                "http://example.org/größe http://example.org/gr%C3%B6%C3%9Fe",
                "http://bücher.example.org/ http://xn--bcher-kva.example.org/",
                "http://my_host.example.org/ http://my_host.example.org/",
                "http://ｅｘａｍｐｌｅ。org/ http://example.org/",
                "http://%65xample.org/ http://example.org/",
                "http://exa\u00admple.org/ http://example.org/",
                "http://2130706433/ http://127.0.0.1/",
                "http://0x7f.1/ http://127.0.0.1/",
                "http://0177.0.0.1/ http://127.0.0.1/",
                "http://127.1/ http://127.0.0.1/",
                "http://127.0.0.1./ http://127.0.0.1/",
                "http://①②⑦.0.0.①/ http://127.0.0.1/",
                "http://0x7F000001/ http://127.0.0.1/",
                "http://00000177.1/ http://127.0.0.1/",
                "http://[::ffff:127.0.0.1]/ http://127.0.0.1/",
                "http://[0:0::1]/ http://[0:0:0:0:0:0:0:1]/",
                "http://example.org/a#b%20c http://example.org/a#b%20c",
            })
    void readsAnAddressAsBrowsersDo(String written, String canonical) {
        assertThat(WebUrl.of(written)).map(WebUrl::toString).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "http:///",
                "http://exa mple.org/",
                "http://example..org/",
                "http://.example.org/",
                "http://example.org:99999/",
                "http://example.org:x/",
                "http://[::1/",
                "http://[::1%25eth0]/",
                "http://[1::2::3]/",
                "http://[1:2:3:4:5:6:7:8:9]/",
                "http://[12345::]/",
                "http://1.2.3.4.5/",
                "http://256.1.1.1/",
                "http://example.0x1g.1/",
                "http://08.1.1.1/",
                "http://a<b>.example.org/",
                "ftp://example.org/",
                "mailto:ada@example.org",
                "irc://irc.example.org/",
                "example.org",
                "",
                "http"
            })
    void readsNothingFromWhatIsNoAddressOfTheWeb(String written) {
        assertThat(WebUrl.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/x https://example.org/x",
                "x https://example.org/a/x",
                "../x https://example.org/x",
                "?x https://example.org/a/b?x",
                "#x https://example.org/a/b?q#x",
                "//example.net/x https://example.net/x",
                "\\\\example.net\\x https://example.net/x",
                "http://example.net http://example.net/",
            })
    void followsARedirectFromWhereItStands(String location, String target) {
        WebUrl base = WebUrl.of("https://example.org/a/b?q#f").orElseThrow().resource();

        assertThat(base.to(location)).map(WebUrl::toString).contains(target);
    }

    @Test
    void noticesAPassword() {
        assertThat(WebUrl.of("http://ada:x@example.org/").orElseThrow().credentials())
                .isTrue();
        assertThat(WebUrl.of("http://example.org/@ada").orElseThrow().credentials())
                .isFalse();
        assertThat(WebUrl.of("http://example.org\\@example.net/")
                        .orElseThrow()
                        .host()
                        .text())
                .isEqualTo("example.org");
    }

    @Test
    void distinguishesWebLinksFromOthers() {
        assertThat(WebUrl.isMeant(" HTTP://x")).isTrue();
        assertThat(WebUrl.isMeant("//example.org")).isTrue();
        assertThat(WebUrl.isMeant("irc://example.org")).isFalse();
        assertThat(WebUrl.isMeant("https")).isFalse();
    }

    @Test
    void takesNoLongerForHostileAddresses() {
        String colons = "http://" + ":".repeat(200_000);
        String dots = "http://example.org/" + "../".repeat(2_500);

        assertThat(WebUrl.of(colons)).isEmpty();
        assertThat(WebUrl.of(dots)).isPresent();
        assertThat(WebUrl.of("http://" + "@".repeat(8_000) + "/")).isEmpty();
    }

    @Test
    void readsNoAddressOfMoreThan8192Characters() {
        String longest = "http://example.org/" + "x".repeat(8_192 - 19);
        assertThat(WebUrl.of(longest)).isPresent();
        assertThat(WebUrl.of(longest + "x")).isEmpty();
        assertThat(WebUrl.of("http://example.org/").orElseThrow().to("/" + "x".repeat(9_000)))
                .isEmpty();
    }
}
