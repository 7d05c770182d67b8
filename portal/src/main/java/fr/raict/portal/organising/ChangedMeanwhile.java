package fr.raict.portal.organising;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;

import fr.raict.portal.services.ServiceProblem;

/** A field that somebody else saved after a form was opened, both values as texts. */
public record ChangedMeanwhile(String field, String theirs, String mine) {

    /** @param theirs and {@code mine}: texts by field, in the order to show them */
    static List<ChangedMeanwhile> between(ServiceProblem staleEdit, SequencedMap<String, String> theirs,
            Map<String, String> mine, EditForm form) {
        var changed = staleEdit.property("changed", String[].class).map(Arrays::asList).map(Set::copyOf)
                .orElseGet(theirs::keySet);
        return theirs.entrySet().stream()
                .filter(field -> form.isChanged(field.getKey(), changed))
                .map(field -> new ChangedMeanwhile(field.getKey(), field.getValue(),
                        Objects.requireNonNullElse(mine.get(field.getKey()), "")))
                .filter(difference -> !difference.theirs().equals(difference.mine()))
                .toList();
    }
}
