package fr.raict.portal.authority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import fr.raict.portal.frame.LocalPath;
import fr.raict.values.TypedText;
import fr.raict.values.validation.AProperName;
import org.jspecify.annotations.Nullable;

/** An authority that the reference list lacks, such as a partner abroad. */
record UnlistedAuthority(
        @NotBlank(message = "{authority.name.missing}") @AProperName @Size(max = 200, message = "{person.tooLong}") String name,
        @NotBlank(message = "{authority.country.missing}") @AProperName @Size(max = 100, message = "{person.tooLong}") String country,
        String retour) {

    UnlistedAuthority(@Nullable String name, @Nullable String country, @Nullable String retour) {
        this.name = TypedText.line(name);
        this.country = TypedText.line(country);
        this.retour = retour == null || retour.isEmpty() ? "" : LocalPath.of(retour).value();
    }
}
