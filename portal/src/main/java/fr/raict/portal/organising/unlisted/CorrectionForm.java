package fr.raict.portal.organising.unlisted;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import fr.raict.portal.services.registration.LocalAuthority;
import fr.raict.portal.services.registration.StudiedAuthority;
import fr.raict.values.TypedText;
import fr.raict.values.validation.AProperName;
import org.jspecify.annotations.Nullable;

/** The name and the country of an authority as an organiser writes them. */
record CorrectionForm(
        @NotBlank(message = "{authority.name.missing}") @AProperName @Size(max = 200, message = "{person.tooLong}") String name,
        @NotBlank(message = "{authority.country.missing}") @AProperName @Size(max = 100, message = "{person.tooLong}") String country) {

    CorrectionForm(@Nullable String name, @Nullable String country) {
        this.name = TypedText.line(name);
        this.country = TypedText.line(country);
    }

    static CorrectionForm of(LocalAuthority authority) {
        return new CorrectionForm(authority.name(), authority.country());
    }

    StudiedAuthority.Correction correction() {
        return new StudiedAuthority.Correction(name, country);
    }
}
