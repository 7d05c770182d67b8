package fr.raict.portal.organising.attendance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.services.registration.AttendancePage;
import fr.raict.portal.services.registration.Door;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/** How the list is narrowed and sorted, as the address of the page says it. */
record AttendanceFilter(@BindParam("etat") Door.@Nullable Attendance state,
        @BindParam("collectivite") @Nullable String authority, @BindParam("tri") AttendancePage.@Nullable Sort sort) {

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

    /** The list of everybody in a state, or of everybody, as it is sorted now. */
    public String of(String list, Door.@Nullable Attendance other) {
        return address(list, other, null, Map.of());
    }

    /** The same list of one authority. */
    public String ofAuthority(String list, String code) {
        return address(list, state, code, Map.of());
    }

    /** The same list as a file. */
    public String file(String list, String format) {
        return address(list + "/liste", state, authority, Map.of("format", format));
    }

    private String address(String path, Door.@Nullable Attendance of, @Nullable String code,
            Map<String, String> others) {
        var address = UriComponentsBuilder.fromPath(path);
        others.forEach(address::queryParam);
        address.queryParamIfPresent("etat", Optional.ofNullable(of));
        address.queryParamIfPresent("collectivite", Optional.ofNullable(code).filter(each -> !each.isBlank())
                .map(_ -> "{code}"));
        address.queryParamIfPresent("tri", Optional.ofNullable(sort));
        return address.encode().buildAndExpand(Map.of("code", Objects.requireNonNullElse(code, ""))).toUriString();
    }

    Pager carriedBy(Pager pager) {
        return pager.with("etat", state).with("collectivite", authority).with("tri", sort);
    }
}
