package fr.raict.gateway.clients;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Whom an address stands for: an IPv4 address as it is; who has an IPv6 address has at least a /64 of them. */
public record ClientNetwork(String name) {

    /** What is no address is a network of its own. */
    public static ClientNetwork of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address v6
                    ? new ClientNetwork(HexFormat.of().formatHex(Arrays.copyOf(v6.getAddress(), 8)))
                    : new ClientNetwork(address);
        } catch (IllegalArgumentException _) {
            return new ClientNetwork(address);
        }
    }
}
