package fr.raict.portal.organising.registrations;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import fr.raict.portal.services.registration.LocalAuthority;
import fr.raict.portal.services.registration.Registration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** An authority that has people registered or waiting. */
record RepresentedAuthority(LocalAuthority authority, long seated, long waiting) {

    /** In alphabetical order. */
    static List<RepresentedAuthority> among(List<EditionRegistrations.Line> lines) {
        var byCode = lines.stream().map(EditionRegistrations.Line::registration).filter(Registration::isActive)
                .collect(groupingBy(registration -> registration.authority().code(), LinkedHashMap::new, toList()));
        return byCode.values().stream().map(RepresentedAuthority::of)
                .sorted(Comparator.comparing(each -> each.authority().name(), Collator.getInstance(Locale.FRENCH)))
                .toList();
    }

    private static RepresentedAuthority of(List<Registration> registrations) {
        var waiting = registrations.stream().filter(each -> each.state() == Registration.State.WAITING).count();
        return new RepresentedAuthority(registrations.getFirst().authority(), registrations.size() - waiting, waiting);
    }
}
