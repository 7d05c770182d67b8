package fr.raict.portal.organising.rules;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of requests as its reader sees it, to which each decision leads back.
 *
 * @param atelier the only workshop whose requests are shown
 * @param page from 1
 */
record RequestsPlace(@Nullable UUID edition, @Nullable UUID atelier, @Nullable Integer page) {
    static final String LIST = "/organisation/inscriptions/demandes";

    int pageInList() {
        return page == null ? 1 : page;
    }

    public String list() {
        return address().toUriString();
    }

    /** With what was done. */
    String listAfter(String notice) {
        return address().queryParam("avis", notice).toUriString();
    }

    private UriComponentsBuilder address() {
        return UriComponentsBuilder.fromPath(LIST).queryParamIfPresent("edition", Optional.ofNullable(edition))
                .queryParamIfPresent("atelier", Optional.ofNullable(atelier))
                .queryParamIfPresent("page", Optional.ofNullable(page).filter(each -> each > 1));
    }
}
