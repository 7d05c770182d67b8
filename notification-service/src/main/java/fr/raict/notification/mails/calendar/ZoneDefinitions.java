package fr.raict.notification.mails.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzId;

/** The rules of time zones that are in force; a century of former ones would only confuse calendar programs. */
final class ZoneDefinitions {
    private static final Pattern END = Pattern.compile("UNTIL=|COUNT=");

    private final TimeZoneRegistry registry = TimeZoneRegistryFactory.getInstance().createRegistry();

    /**
     * @param at
     *            when the rules shall hold, for zones that no longer change their clocks
     * @return empty when the tables know no such zone, as they know fewer names than Java
     */
    Optional<VTimeZone> current(ZoneId zone, Instant at) {
        var known = registry.getTimeZone(zone.getId());
        if (known == null) {
            return Optional.empty();
        }
        var all = known.getVTimeZone();
        var alternating = all.getObservances().stream().filter(ZoneDefinitions::goesOn).toList();
        var inForce = alternating.isEmpty() ? List.of(all.getApplicableObservance(at.atZone(zone))) : alternating;
        return Optional.of(new VTimeZone(named(zone, all), new ComponentList<>(inForce)));
    }

    /** The tables have aliases under other names. */
    private static PropertyList named(ZoneId zone, VTimeZone known) {
        return new PropertyList(known.getProperties().stream()
                .map(each -> each instanceof TzId ? new TzId(zone.getId()) : each).toList());
    }

    private static boolean goesOn(Observance observance) {
        return observance.getProperty(Property.RRULE).filter(rule -> !END.matcher(rule.getValue()).find()).isPresent();
    }
}
