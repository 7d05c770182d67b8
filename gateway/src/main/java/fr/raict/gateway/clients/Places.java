package fr.raict.gateway.clients;

import java.util.HashMap;
import java.util.Map;

/** Who keeps the gateway waiting. Always true: no more in all, and no more of one network, than there are places. */
final class Places {

    private final int most;
    private final int mostOfOne;
    private final Map<ClientNetwork, Integer> taken = new HashMap<>();
    private int all;

    Places(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** False if there is none left. */
    synchronized boolean take(ClientNetwork network) {
        if (all >= most || taken.getOrDefault(network, 0) >= mostOfOne) {
            return false;
        }
        all++;
        taken.merge(network, 1, Integer::sum);
        return true;
    }

    synchronized void giveBack(ClientNetwork network) {
        all--;
        taken.computeIfPresent(network, (_, count) -> count > 1 ? count - 1 : null);
    }
}
