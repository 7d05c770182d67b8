package fr.raict.portal.organising.lists;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.services.registration.AuthorityKind;
import fr.raict.portal.services.registration.PeoplePage;
import fr.raict.portal.services.registration.Region;
import fr.raict.portal.services.registration.Registration;
import fr.raict.portal.services.registration.SizeClass;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list of registrations or people is narrowed to; it lives in the page's address only.
 *
 * @param authority code; empty for all
 * @param workshop whose registrations they are
 * @param participant whose registrations they are
 * @param sort of people
 */
public record ListFilter(@BindParam("etat") Registration.@Nullable State state,
        @BindParam("collectivite") String authority, @BindParam("atelier") @Nullable UUID workshop,
        @BindParam("personne") @Nullable UUID participant, @BindParam("type") @Nullable AuthorityKind kind,
        @BindParam("region") @Nullable Region region, @BindParam("taille") @Nullable SizeClass size,
        @BindParam("q") String search, @BindParam("tri") PeoplePage.@Nullable Sort sort) {

    public ListFilter {
        authority = TypedText.line(authority);
        search = TypedText.line(search);
    }

    public boolean isActive() {
        return !narrowing().isEmpty();
    }

    /** In the words of the page's address. */
    public Map<String, String> shown() {
        var shown = narrowing();
        put(shown, "tri", sort);
        return shown;
    }

    private Map<String, String> narrowing() {
        var narrowing = new LinkedHashMap<String, String>();
        put(narrowing, "etat", state);
        put(narrowing, "collectivite", authority);
        put(narrowing, "atelier", workshop);
        put(narrowing, "personne", participant);
        put(narrowing, "type", kind);
        put(narrowing, "region", region);
        put(narrowing, "taille", size);
        put(narrowing, "q", search);
        return narrowing;
    }

    /** In the words of the service; a workshop has a list of its own. */
    public Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        put(asked, "state", state);
        put(asked, "authority", authority);
        put(asked, "participant", participant);
        put(asked, "type", kind);
        put(asked, "region", region);
        put(asked, "inhabitants", size);
        put(asked, "q", search);
        put(asked, "sort", sort);
        return asked;
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            all.put(name, value.toString());
        }
    }

    /** The neighbours of a page are narrowed as it is. */
    public Pager carriedBy(Pager pager) {
        var carried = pager;
        for (var each : shown().entrySet()) {
            carried = carried.with(each.getKey(), each.getValue());
        }
        return carried;
    }

    /** The address of a page that is narrowed so. */
    public String on(String page, @Nullable UUID edition) {
        return address(page, edition, shown());
    }

    /** Of the same page narrowed to one value more, or another. */
    public String on(String page, @Nullable UUID edition, String name, String value) {
        var all = shown();
        all.put(name, value);
        return address(page, edition, all);
    }

    private static String address(String page, @Nullable UUID edition, Map<String, String> query) {
        var all = new LinkedHashMap<String, String>();
        put(all, "edition", edition);
        all.putAll(query);
        var address = UriComponentsBuilder.fromPath(page);
        all.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(all).toUriString();
    }
}
