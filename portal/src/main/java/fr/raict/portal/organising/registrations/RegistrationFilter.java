package fr.raict.portal.organising.registrations;

import java.util.LinkedHashMap;
import java.util.Map;

import fr.raict.portal.services.registration.Registration;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What the list of registrations is narrowed to; it lives in the page's address only.
 *
 * @param authority code
 */
record RegistrationFilter(Registration.@Nullable State state, @Nullable String authority, String search) {
    RegistrationFilter {
        search = search.strip();
    }

    static RegistrationFilter of(Registration.@Nullable State state, @Nullable String authority, String search) {
        var code = TypedText.line(authority);
        return new RegistrationFilter(state, code.isEmpty() ? null : code, search);
    }

    public boolean isActive() {
        return state != null || authority != null || !search.isEmpty();
    }

    /** The same in the words of the service. */
    Map<String, Object> asked() {
        var asked = new LinkedHashMap<String, Object>();
        if (state != null) {
            asked.put("state", state);
        }
        if (authority != null) {
            asked.put("authority", authority);
        }
        if (!search.isEmpty()) {
            asked.put("q", search);
        }
        return asked;
    }
}
