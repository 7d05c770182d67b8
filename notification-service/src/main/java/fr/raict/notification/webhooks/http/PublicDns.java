package fr.raict.notification.webhooks.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import fr.raict.notification.webhooks.domain.PublicNetwork;
import org.apache.hc.client5.http.DnsResolver;

/**
 * What a name resolves to at each connection, which is to the very address that was looked at: no name leads into a
 * private network, whatever it resolved to before. A name that has one such address has none.
 */
final class PublicDns implements DnsResolver {
    /** Each may take its time to connect. */
    private static final int MOST_TRIED = 2;
    private static final String THIS_MACHINE = "localhost";

    private final DnsResolver names;
    private final boolean local;

    /** @param local whether this machine may be reached under its own name */
    PublicDns(DnsResolver names, boolean local) {
        this.names = names;
        this.local = local;
    }

    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super(host + " is not in the public network");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = names.resolve(host);
        var mayBeReached = host.equalsIgnoreCase(THIS_MACHINE)
                ? local && Arrays.stream(found).allMatch(InetAddress::isLoopbackAddress)
                : Arrays.stream(found).allMatch(PublicNetwork::has);
        if (!mayBeReached) {
            throw new NotPublic(host);
        }
        return Arrays.copyOf(found, Math.min(found.length, MOST_TRIED));
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return host;
    }
}
