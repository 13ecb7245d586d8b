package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import io.github.idealint.link.address.AddressRange;
import java.net.InetAddress;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private static final AddressGuard GUARD = new AddressGuard(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.0.1",
                "169.254.169.254",
                "169.254.170.2",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.31.196.1",
                "192.52.193.1",
                "192.88.99.1",
                "192.168.0.1",
                "192.175.48.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.1.2.3",
                "240.0.0.1",
                "255.255.255.255",
                "168.63.129.16",
                "[::]",
                "[::1]",
                "[::127.0.0.1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:10.0.0.1]",
                "[64:ff9b::10.0.0.1]",
                "[64:ff9b:1::1]",
                "[2002:7f00:1::]",
                "[2002:a00:1::1]",
                "[2001::1]",
                "[2001:db8::1]",
                "[3fff::1]",
                "[2620:4f:8000::1]",
                "[fc00::1]",
                "[fd00:ec2::254]",
                "[fe80::1]",
                "[fec0::1]",
                "[ff02::1]",
                "[100::1]",
                "[5f00::1]",
                "[4000::1]"
            })
    void refusesWhatIsNotOfThePublicInternet(String host) {
        assertThat(objects("http://" + host + "/")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "126.0.0.1",
                "128.0.0.1",
                "169.253.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "192.167.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "168.63.129.17",
                "[2001:200::1]",
                "[2600::1]",
                "[2a00::1]",
                "[::ffff:8.8.8.8]",
                "[64:ff9b::8.8.8.8]",
                "[2002:808:808::]"
            })
    void letsThePublicInternetThrough(String host) {
        assertThat(objects("http://" + host + "/")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://LOCALHOST./",
                "http://a.localhost/",
                "http://printer.local/",
                "http://wiki/",
                "http://db.internal/",
                "http://wiki.corp/",
                "http://nas.home/",
                "http://printer.lan/",
                "http://wiki.intranet/",
                "http://nas.home.arpa/",
                "http://ada:secret@www.example.net/",
                "http://ada@www.example.net/",
                "http://www.example.net:22/",
                "http://www.example.net:25/",
                "http://www.example.net:6/",
                "http://www.example.net:1023/"
            })
    void refusesPrivateNamesPasswordsAndOtherServicesPorts(String link) {
        assertThat(objects(link)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.example.net/",
                "http://www.example.net:8080/",
                "https://www.example.net:443/",
                "http://www.example.net:80/",
                "http://localhost.example.net/",
                "http://home.example.net/",
                "http://internal.example.net/a@b"
            })
    void letsTheWebThrough(String link) {
        assertThat(objects(link)).isFalse();
    }

    @Test
    void opensWhatASettingAllows() {
        AddressGuard guard =
                new AddressGuard(List.of("wiki", "*.corp.internal", "10.1.0.0/16", "192.168.7.7", "fd00::/8"));

        assertThat(Stream.of(
                                "http://wiki/",
                                "http://a.corp.internal/",
                                "http://10.1.255.1/",
                                "http://192.168.7.7/",
                                "http://[fd12::1]/")
                        .filter(link ->
                                guard.objection(WebUrl.of(link).orElseThrow()).isPresent()))
                .isEmpty();
        assertThat(Stream.of("http://wikis/", "http://10.2.0.1/", "http://192.168.7.8/", "http://[fe80::1]/")
                        .filter(link ->
                                guard.objection(WebUrl.of(link).orElseThrow()).isEmpty()))
                .isEmpty();
    }

    /** What the oracle calls local, private or not unicast is never let through; all else is in the lists above. */
    @Test
    void agreesWithTheOracleOnRandomAddresses() throws Exception {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
            random.nextBytes(bytes);
            InetAddress address = InetAddress.getByAddress(bytes);
            IPAddress known = new IPAddressString(address.getHostAddress()).getAddress();
            boolean inside = known.isLocal() || known.isLoopback() || known.isMulticast() || known.isAnyLocal();
            if (inside) {
                assertThat(AddressRange.isPublic(address)).as("%s", address).isFalse();
            }
        }
    }

    /** Every border of every list, by the oracle's arithmetic. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0/8",
                "10.0.0.0/8",
                "100.64.0.0/10",
                "127.0.0.0/8",
                "172.16.0.0/12",
                "198.18.0.0/15",
                "224.0.0.0/4",
                "192.168.0.0/16",
                "2001:db8::/32",
                "3fff::/20",
                "2001::/23"
            })
    void containsANetworkFromItsFirstToItsLastAddress(String network) {
        IPAddress known = new IPAddressString(network).getAddress().toPrefixBlock();
        AddressRange range = AddressRange.of(network).orElseThrow();

        assertThat(range.contains(known.getLower().toInetAddress())).isTrue();
        assertThat(range.contains(known.getUpper().toInetAddress())).isTrue();
        assertThat(range.contains(
                        known.getUpper().withoutPrefixLength().increment(1).toInetAddress()))
                .isFalse();
        assertThat(AddressRange.isPublic(known.getUpper().toInetAddress())).isFalse();
    }

    private static boolean objects(String link) {
        return GUARD.objection(WebUrl.of(link).orElseThrow()).isPresent();
    }
}
