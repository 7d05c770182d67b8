package fr.raict.notification.webhooks.domain;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses of the internet anybody may be sent to: none of this machine, of a private network, or of those that
 * are set aside for other uses (IANA's registries of special-purpose addresses, RFC 6890).
 */
public final class PublicNetwork {
    private static final List<Block> SET_ASIDE_4 = blocks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");
    /** All that is given to networks; the rest, such as ::1, fc00::/7, fe80::/10 and ff00::/8, is not. */
    private static final Block GIVEN_6 = block("2000::/3");
    /** Special uses, documentation, and addresses that carry one of IPv4 in them (Teredo is in the first, 6to4). */
    private static final List<Block> SET_ASIDE_6 = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicNetwork() {}

    /** An address of IPv4 that is written as one of IPv6 is one of IPv4 in Java. */
    public static boolean has(InetAddress address) {
        return address instanceof Inet4Address ? outside(SET_ASIDE_4, address)
                : GIVEN_6.has(address) && outside(SET_ASIDE_6, address);
    }

    private static boolean outside(List<Block> blocks, InetAddress address) {
        return blocks.stream().noneMatch(block -> block.has(address));
    }

    private static List<Block> blocks(String... written) {
        return Arrays.stream(written).map(PublicNetwork::block).toList();
    }

    private static Block block(String written) {
        var slash = written.indexOf('/');
        return new Block(InetAddress.ofLiteral(written.substring(0, slash)),
                Integer.parseInt(written.substring(slash + 1)));
    }

    private record Block(InetAddress first, int bits) {

        boolean has(InetAddress address) {
            var prefix = first.getAddress();
            var bytes = address.getAddress();
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> bit % 8;
                if ((prefix[bit / 8] & mask) != (bytes[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
