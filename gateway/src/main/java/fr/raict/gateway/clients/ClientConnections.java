package fr.raict.gateway.clients;

import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * All connections of clients. Always true: each wait for a client ends at its deadline, and when too many wait, the one
 * ends that has waited longest among those of the address with most of them. Visitors who are quick are never among them.
 */
@Component
class ClientConnections implements SlowClients {

    private static final Comparator<Waiting> IDLE_FIRST_THEN_LONGEST = Comparator
            .comparing((Waiting one) -> one.until().isIdle()).thenComparing(one -> one.until().age());

    private final ClientLimits limits;
    private final RequestSlots slots;
    private final TrustedProxies proxies;
    private final Map<SocketChannel, ClientConnection> open = new ConcurrentHashMap<>();
    private final Map<ClientNetwork, Integer> perAddress = new ConcurrentHashMap<>();
    private final AtomicInteger slow = new AtomicInteger();

    ClientConnections(ClientLimits limits, RequestSlots slots, TrustedProxies proxies) {
        this.limits = limits;
        this.slots = slots;
        this.proxies = proxies;
    }

    /** False if its address has as many already, and none of them can be given up. */
    boolean open(SocketChannel socket) {
        var address = ((InetSocketAddress) socket.socket().getRemoteSocketAddress()).getAddress().getHostAddress();
        var peer = ClientNetwork.of(address);
        var fromProxy = proxies.contain(address);
        if (!fromProxy && perAddress.getOrDefault(peer, 0) >= limits.connectionsPerAddress()
                && !giveUpOne(one -> one.connection().peer().equals(peer))) {
            return false;
        }
        if (open.size() >= limits.connections()) {
            giveUpOne(_ -> true);
        }
        open.put(socket, new ClientConnection(socket, peer, limits, slots, this));
        perAddress.merge(peer, 1, Integer::sum);
        return true;
    }

    @Nullable
    ClientConnection of(SocketChannel socket) {
        return open.get(socket);
    }

    void closed(SocketChannel socket) {
        var connection = open.remove(socket);
        if (connection != null) {
            connection.closed();
            perAddress.computeIfPresent(connection.peer(), (_, count) -> count > 1 ? count - 1 : null);
        }
    }

    /** Whether this client's address keeps as many bodies waiting already as one address may. */
    boolean isFullOfSlowBodies(ClientNetwork client) {
        return waiting().filter(one -> one.until().what() == ClientWait.For.BODY)
                .filter(one -> one.connection().client().equals(client))
                .count() >= limits.slowPerAddress();
    }

    @Override
    public void oneMore() {
        if (slow.incrementAndGet() > limits.slow()) {
            giveUpOne(one -> one.until().what().isCostly());
        }
    }

    @Override
    public void oneLess() {
        slow.decrementAndGet();
    }

    @Scheduled(fixedDelay = 250)
    void endWhatIsOver() {
        waiting().filter(one -> one.until().isOver()).forEach(Waiting::giveUp);
    }

    private boolean giveUpOne(Predicate<Waiting> candidates) {
        var byClient = waiting().filter(candidates)
                .collect(Collectors.groupingBy(one -> one.connection().client()));
        var victim = byClient.values().stream()
                .max(Comparator.comparing(List::size))
                .flatMap(most -> most.stream().max(IDLE_FIRST_THEN_LONGEST));
        victim.ifPresent(Waiting::giveUp);
        return victim.isPresent();
    }

    private Stream<Waiting> waiting() {
        return open.values().stream().<Waiting>mapMulti((connection, found) -> {
            var wait = connection.openWait();
            if (wait != null) {
                found.accept(new Waiting(connection, wait));
            }
        });
    }

    private record Waiting(ClientConnection connection, ClientWait until) {

        void giveUp() {
            connection.giveUp(until);
        }
    }
}
