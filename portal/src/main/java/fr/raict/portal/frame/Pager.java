package fr.raict.portal.frame;

import java.util.Map;

import fr.raict.portal.services.PartOfList;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where one is in a list of pages, and the addresses of its neighbours.
 *
 * @param page from 1
 */
public record Pager(int page, int pages, UriComponentsBuilder list) {
    /** On a page of a list of people. */
    public static final int LINES = 50;

    /**
     * @param found may be beyond the last page
     * @param list its address, which may end in a fragment
     */
    public static Pager of(PartOfList found, String list) {
        var pages = Math.max(1, found.pages());
        return new Pager(Math.clamp(found.page() + 1L, 1, pages), pages, UriComponentsBuilder.fromUriString(list));
    }

    /** Carries a filter on to the other pages. */
    public Pager with(String filter, @Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            return this;
        }
        return new Pager(page, pages, list.cloneBuilder().queryParam(filter, "{" + filter + "}")
                .uriVariables(Map.of(filter, value.toString())));
    }

    public boolean isFirst() {
        return page == 1;
    }

    public boolean isLast() {
        return page == pages;
    }

    public String previous() {
        return address(page - 1);
    }

    public String next() {
        return address(page + 1);
    }

    private String address(int page) {
        return list.cloneBuilder().queryParam("page", page).encode().build().toUriString();
    }
}
