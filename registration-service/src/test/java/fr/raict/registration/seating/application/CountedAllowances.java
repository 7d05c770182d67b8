package fr.raict.registration.seating.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Allowances in memory, which count how often they are asked. */
final class CountedAllowances implements Allowances {

    private final Map<String, Integer> used = new HashMap<>();
    private int asked;

    int asked() {
        return asked;
    }

    int used(String subject) {
        return used.getOrDefault(subject, 0);
    }

    @Override
    public Set<Integer> take(List<Use> uses) {
        asked++;
        var refused = new TreeSet<Integer>();
        for (var i = 0; i < uses.size(); i++) {
            var use = uses.get(i);
            if (used(use.subject()) + use.people() > use.most()) {
                refused.add(i);
            } else {
                used.merge(use.subject(), use.people(), Integer::sum);
            }
        }
        return refused;
    }

    @Override
    public void giveBack(List<Use> uses) {
        uses.forEach(use -> used.merge(use.subject(), -use.people(), Integer::sum));
    }
}
