package io.github.idealint.link.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpLiteralTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "255.255.255.255, 255.255.255.255",
        "192.0.513, 192.0.2.1",
        "192.513, 192.0.2.1",
        "3221225985, 192.0.2.1",
        "0xC0.0.0x2.1, 192.0.2.1",
        "0300.0.02.01, 192.0.2.1",
        "0x, 0.0.0.0",
        "[2001:db8::1], 2001:db8:0:0:0:0:0:1",
        "[1:2:3:4:5:6:7:8], 1:2:3:4:5:6:7:8",
        "[::], 0:0:0:0:0:0:0:0",
        "[1::], 1:0:0:0:0:0:0:0",
        "[64:ff9b::192.0.2.1], 64:ff9b:0:0:0:0:c000:201",
        "[::ffff:192.0.2.1], 192.0.2.1"
    })
    void readsNumbers(String host, String address) {
        assertThat(IpLiteral.read(host)).map(InetAddress::getHostAddress).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "example.org",
                "1.example",
                "192.0.2.256",
                "256.1.1.1",
                "1.2.3.4.5",
                "1..2",
                "1.2.3.",
                "4294967296",
                "08",
                "192.0.2.0xfffffffff",
                "[]",
                "[",
                "[:]",
                "[1]",
                "[:::]",
                "[1::2::3]",
                "[1:2:3:4:5:6:7]",
                "[1:2:3:4:5:6:7:8:9]",
                "[1:2:3:4::5:6:7:8]",
                "[12345::]",
                "[g::]",
                "[::1%eth0]",
                "[::192.0.2]x"
            })
    void readsNothingElse(String host) {
        assertThat(IpLiteral.read(host).map(InetAddress::getHostAddress)).isEmpty();
    }
}
