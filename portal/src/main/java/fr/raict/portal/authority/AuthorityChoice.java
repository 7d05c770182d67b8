package fr.raict.portal.authority;

import jakarta.validation.constraints.NotBlank;

import fr.raict.portal.frame.LocalPath;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/** What was looked for, what was picked of it, and where to go on. */
record AuthorityChoice(String q, @NotBlank(message = "{authority.missing}") String authority, String retour) {

    AuthorityChoice(@Nullable String q, @Nullable String authority, @Nullable String retour) {
        this.q = TypedText.line(q);
        this.authority = authority == null ? "" : authority;
        this.retour = retour == null || retour.isEmpty() ? "" : LocalPath.of(retour).value();
    }
}
