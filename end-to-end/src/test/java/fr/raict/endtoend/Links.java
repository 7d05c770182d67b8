package fr.raict.endtoend;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;

/** Where pages lead on this site. */
final class Links {

    private static final Pattern NO_PAGE = Pattern.compile(
            "/(webjars|css|js|images|icons|assets|langue|connexion|deconnexion|realms|api|favicon)\\b.*|.*\\.[a-z]{2,4}(\\?.*)?|.*[?&]format=.*");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern VALUE = Pattern
            .compile("(?<=[?&](page|q|jour|collectivite|etat|atelier|personne|liste|type|region|taille|tri)=)[^&]+");
    private static final Pattern TOKEN = Pattern.compile("(?<=/(billets|invitations)/)[^/{?]{20,}");

    private Links() {}

    static Stream<String> toPages(Document page) {
        return all(page).filter(link -> !NO_PAGE.matcher(link).matches());
    }

    static Stream<String> toCalendars(Document page) {
        return all(page).filter(link -> link.endsWith(".ics"));
    }

    /** Lists that leave as text. */
    static Stream<String> toFiles(Document page) {
        return all(page).filter(link -> link.contains("format=CSV"));
    }

    private static Stream<String> all(Document page) {
        return page.select("[href^=/]").eachAttr("href").stream().map(link -> link.replaceFirst("#.*", "")).distinct();
    }

    /** Pages that differ only in what they show are of one kind. */
    static String kind(String path) {
        return VALUE.matcher(TOKEN.matcher(ID.matcher(path).replaceAll("{id}")).replaceAll("{token}"))
                .replaceAll("{}").replaceFirst("(/filtres/nouveau)\\?.*", "$1");
    }
}
