package fr.raict.portal.organising.attendance;

import java.util.LinkedHashMap;
import java.util.Map;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.services.registration.AttendancePage;
import fr.raict.portal.services.registration.Door;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** How the list is narrowed and sorted, as the address of the page says it. */
record AttendanceFilter(@BindParam("etat") Door.@Nullable Attendance state,
        @BindParam("collectivite") @Nullable String authority, @BindParam("tri") AttendancePage.@Nullable Sort sort) {

    boolean isActive() {
        return state != null || isOfOneAuthority();
    }

    public boolean isOfOneAuthority() {
        return authority != null && !authority.isBlank();
    }

    /** In the words of the service. */
    Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        if (state != null) {
            asked.put("attendance", state.name());
        }
        if (isOfOneAuthority()) {
            asked.put("authority", String.valueOf(authority));
        }
        if (sort != null) {
            asked.put("sort", sort.name());
        }
        return asked;
    }

    Pager carriedBy(Pager pager) {
        return pager.with("etat", state).with("collectivite", authority).with("tri", sort);
    }
}
